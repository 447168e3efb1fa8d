import type { Newcomer } from '../schema/newcomer.ts';
import { ddsXrce } from './dds-xrce.ts';
import { mqttOverQuic } from './mqtt-over-quic.ts';
import { mqttSn2 } from './mqtt-sn-2-0.ts';
import { nats } from './nats.ts';
import { opcUaPubsub } from './opc-ua-pubsub.ts';
import { sparkplugB } from './sparkplug-b.ts';
import { zenoh } from './zenoh.ts';

/** Protocols to consider beside the ranked ones, by name. */
export const newcomers: readonly Newcomer[] = [ddsXrce, mqttOverQuic, mqttSn2, nats, opcUaPubsub, sparkplugB, zenoh];
