import type { ProtocolFamily } from '../schema/protocol.ts';
import { amqp } from './amqp.ts';
import { coap } from './coap.ts';
import { grpc } from './grpc.ts';
import { http } from './http.ts';
import { lwm2m } from './lwm2m.ts';
import { mqtt } from './mqtt.ts';
import { mqttSn } from './mqtt-sn.ts';
import { rawLink } from './raw-link.ts';
import { rawTcp } from './raw-tcp.ts';
import { rawUdp } from './raw-udp.ts';
import { webSocket } from './websocket.ts';

/** Every protocol family, by name. A new one is its file and one line here. */
export const families: readonly ProtocolFamily[] = [amqp, coap, grpc, http, lwm2m, mqtt, mqttSn, rawLink, rawTcp, rawUdp, webSocket];
