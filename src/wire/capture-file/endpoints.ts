import type { WireInputs } from '../exchange.ts';
import type { SessionStack } from '../session-writes.ts';
import type { Endpoint } from './packet-headers.ts';

/**
 * Registered ports, in clear and secured (IANA service names and port numbers). MQTT-SN has none: gateways use 1884. Raw data has none:
 * dynamic ones. Over DTLS both take 5684, where readers look for DTLS; elsewhere they would guess at each datagram anew.
 */
const PORTS: Readonly<Record<string, readonly [clear: number, secured: number]>> = {
  mqtt: [1883, 8883], 'mqtt-sn': [1884, 5684], coap: [5683, 5684], lwm2m: [5683, 5684], 'amqp-0-9-1': [5672, 5671], 'amqp-1-0': [5672, 5671], 'raw-tcp': [50_000, 50_001], 'raw-udp': [50_000, 5684],
};
/** HTTP and all that starts as HTTP. */
const WEB_PORTS = [80, 443] as const;
const EPHEMERAL = { first: 49_152, count: 16_384 } as const;

function serverPort({ protocol, transport, security, overhead }: SessionStack): number {
  const exchange = overhead.kind === 'exchange' ? overhead.exchange : protocol;
  const ports = transport === 'websocket' ? WEB_PORTS : (PORTS[exchange] ?? WEB_PORTS);
  return ports[security === 'none' || security === 'oscore' ? 0 : 1];
}

/**
 * Client and server of a connection: addresses of the ranges for benchmarks and documentation (RFC 2544 appendix C, RFC 5737, RFC 3849), the
 * client's taken from the seed, so that captures of several cases can be put together; each connection has a client port of its own.
 */
export function endpoints(stack: SessionStack, { network, framing }: WireInputs, seed: number, connection: number): { readonly client: Endpoint; readonly server: Endpoint } {
  const [a, b, c, d] = [seed >>> 24, (seed >>> 16) & 0xff, (seed >>> 8) & 0xff, seed & 0xff];
  const { ip } = network;
  // Follows from a link address of two bytes (RFC 6282 §3.2.2); the long one is these eight bytes themselves.
  const identifier = network.link === '802.15.4' && framing?.addresses !== 'long' ? [0, 0, 0, 0xff, 0xfe, 0, c, d] : [0, 0, 0, 0, a, b, c, d];
  const clientAddress = ip === 'v4' ? [198, 18 | (a & 1), b, c] : [0x20, 0x01, 0x0d, 0xb8, 0, 1, 0, 0, ...identifier];
  const serverAddress = ip === 'v4' ? [203, 0, 113, 10] : [0x20, 0x01, 0x0d, 0xb8, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 10];
  // Locally administered addresses (IEEE 802 §8.4).
  const linkAddress = (last: number): Uint8Array => Uint8Array.of(0x02, 0, 0, 0, 0, last);
  return {
    client: { address: Uint8Array.from(clientAddress), port: EPHEMERAL.first + ((seed + connection) % EPHEMERAL.count), linkAddress: linkAddress(1) },
    server: { address: Uint8Array.from(serverAddress), port: serverPort(stack), linkAddress: linkAddress(2) },
  };
}
