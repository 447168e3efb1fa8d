import type { FactTables } from '../schema/fact-tables.ts';
import { brokers } from './brokers.ts';
import { clouds } from './clouds.ts';
import { credentials } from './credentials.ts';
import { energyFigures } from './energy-figures.ts';
import { exposure } from './exposure.ts';
import { handshakes } from './handshakes.ts';
import { libraries } from './libraries.ts';
import { lorawan } from './lorawan.ts';
import { maintenance } from './maintenance.ts';
import { market } from './market.ts';
import { messageSizes } from './message-sizes.ts';
import { modules } from './module-at-support.ts';
import { natTimeouts } from './nat-timeouts.ts';
import { platforms } from './platforms.ts';
import { ports } from './ports.ts';
import { powerSaving } from './power-saving.ts';
import { prescriptions } from './prescriptions.ts';
import { productSupport } from './product-support.ts';
import { radioLinks } from './radio-links.ts';
import { regulations } from './regulations.ts';
import { securityOptions } from './security-options.ts';
import { serverScale } from './server-scale.ts';
import { standards } from './standards.ts';
import { uses } from './uses.ts';

/** Published facts that bear on a choice, table by table. Loaded by who shows them: a ranking does not need them. */
export const factTables: FactTables = {
  libraries, platforms, productSupport, maintenance, modules, brokers, serverScale, clouds, natTimeouts, ports, messageSizes, radioLinks, lorawan, powerSaving, energyFigures, market,
  standards, prescriptions, handshakes, securityOptions, credentials, exposure, regulations, uses,
};
