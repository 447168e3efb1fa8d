import type { SeedClaim } from '../schema/seed-claim.ts';
import { amqpClaims } from './amqp.ts';
import { coapClaims } from './coap.ts';
import { generalClaims } from './general.ts';
import { grpcClaims } from './grpc.ts';
import { httpClaims } from './http.ts';
import { lwm2mClaims } from './lwm2m.ts';
import { mqttClaims } from './mqtt.ts';
import { mqttSnClaims } from './mqtt-sn.ts';
import { rawTcpClaims } from './raw-tcp.ts';
import { rawUdpClaims } from './raw-udp.ts';
import { websocketClaims } from './websocket.ts';

/** Every claim of the article of 2022, in its order. */
export const seedClaims: readonly SeedClaim[] = [
  ...generalClaims,
  ...rawTcpClaims,
  ...rawUdpClaims,
  ...coapClaims,
  ...mqttClaims,
  ...mqttSnClaims,
  ...lwm2mClaims,
  ...amqpClaims,
  ...httpClaims,
  ...websocketClaims,
  ...grpcClaims,
].toSorted((one, other) => (one.id < other.id ? -1 : 1));
