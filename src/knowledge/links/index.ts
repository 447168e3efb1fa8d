import type { Link } from '../schema/link.ts';
import { ieee802154 } from './802.15.4.ts';
import { ble } from './ble.ts';
import { ethernet } from './ethernet.ts';
import { localBus } from './local-bus.ts';
import { lorawan } from './lorawan.ts';
import { lteM } from './lte-m.ts';
import { lte } from './lte.ts';
import { nbIot } from './nb-iot.ts';
import { satellite } from './satellite.ts';
import { twoG } from './2g.ts';
import { wifi } from './wifi.ts';

/** Every link, from wired to far. A new one is its file and one line here. */
export const links: readonly Link[] = [ethernet, wifi, lte, lteM, nbIot, twoG, lorawan, ble, ieee802154, satellite, localBus];
