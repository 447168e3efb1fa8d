import fc from 'fast-check';
import { checkWireInputs, type WireCase } from '../../src/wire/index.ts';

/** Stacks of every protocol, transport and security that the grammar allows together. */
export const STACK_IDS: readonly string[] = [
  ...over('raw-tcp', ['tcp'], ['none', 'tls-1-2-psk', 'tls-1-3', 'tls-1-3-psk']),
  ...over('raw-udp', ['udp'], ['none', 'dtls-1-2-psk', 'dtls-1-2-cert', 'dtls-1-2-cid-psk', 'dtls-1-3-psk', 'dtls-1-3-cid-mutual']),
  ...over('raw-link', ['link'], ['none']),
  ...over('coap', ['udp'], ['none', 'oscore', 'dtls-1-2-psk', 'dtls-1-2-cid-cert', 'dtls-1-3-mutual']),
  ...over('coap', ['tcp', 'websocket'], ['none', 'tls-1-2', 'tls-1-3-psk']),
  ...over('mqtt-3-1-1', ['tcp', 'websocket'], ['none', 'tls-1-2-cert', 'tls-1-3-mutual']),
  ...over('mqtt-5', ['tcp', 'websocket'], ['none', 'tls-1-2-mutual', 'tls-1-3-psk']),
  ...over('mqtt-sn-1-2', ['udp'], ['none', 'dtls-1-2-psk']),
  ...over('lwm2m-1-1', ['udp'], ['none', 'dtls-1-2-psk']), ...over('lwm2m-1-2', ['udp', 'tcp'], ['none']),
  ...over('amqp-0-9-1', ['tcp'], ['none', 'tls-1-3']), ...over('amqp-1-0', ['tcp'], ['none', 'tls-1-2']),
  ...over('http-1-1', ['tcp'], ['none', 'tls-1-2', 'tls-1-3']), ...over('http-2', ['tcp'], ['none', 'tls-1-3']), ...over('http-3', ['quic'], ['tls-1-3']),
  ...over('websocket', ['tcp'], ['none', 'tls-1-3']), ...over('grpc', ['tcp'], ['none', 'tls-1-3']),
];

function over(protocol: string, transports: readonly string[], securities: readonly string[]): string[] {
  return transports.flatMap((transport) => securities.map((security) => `${protocol}/${transport}/${security}`));
}

/** A case that the check accepts; problems in it are a fault of the test. */
export function accepted(value: unknown): WireCase {
  const checked = checkWireInputs(value);
  if ('problems' in checked) throw new Error(JSON.stringify(checked.problems));
  return checked;
}

/** Largest payload that every stack of the list takes as one message. */
const PAYLOAD_MAX = 5000;

export const wireCaseValue = fc.record({
  stack: fc.constantFrom(...STACK_IDS),
  network: fc.record({
    ip: fc.constantFrom('v4', 'v6'), mtu: fc.constantFrom(576, 1280, 1358, 1500), tcpTimestamps: fc.boolean(), rttMs: fc.constantFrom(1, 20, 40, 300, 1500),
  }),
  traffic: fc.record({
    direction: fc.constantFrom('up', 'down'), payloadBytes: fc.integer({ min: 0, max: PAYLOAD_MAX }), intervalSeconds: fc.constantFrom(0.05, 0.5, 1, 60, 3600),
    guarantee: fc.constantFrom('best-effort', 'at-least-once', 'exactly-once'), connection: fc.constantFrom('kept', 'per-message', 'resumed'), keepAliveSeconds: fc.constantFrom(0, 5, 60, 300),
  }),
});

export const wireCase = wireCaseValue.map(accepted);
