import type { Figure } from '../schema/figure.ts';
import type { CredentialKind, SecurityKind, TransportId } from '../schema/ids.ts';
import { cite, type CitationText } from './cite.ts';
import { CHECKED } from './dates.ts';

/** One part of a stack's memory as published, in kB of 1,000 bytes; `null` where nobody has published it. */
export interface MemoryPart {
  readonly kB: readonly [low: number, high: number] | null;
  readonly words: string;
  readonly sources: readonly CitationText[];
}

export interface ProtocolMemory {
  readonly ram: MemoryPart;
  readonly flash: MemoryPart;
}

const part = (low: number, high: number, words: string, ...sources: readonly CitationText[]): MemoryPart => ({ kB: [low, high], words, sources });
const unpublished = (words: string): MemoryPart => ({ kB: null, words, sources: ['judgement'] });

/** Protocol libraries. Where two sources differ, the range spans both. */
export const PROTOCOL_MEMORY = {
  own: {
    ram: part(0.1, 2.56, 'own buffers from 100 bytes up to two datagrams of 1,280 bytes', 'rfc-8200 §5', 'judgement'),
    flash: part(1, 1, 'own framing code, a kilobyte assumed', 'judgement'),
  },
  coap: {
    ram: part(1.152, 4, 'CoAP from one message of 1,152 bytes up to the upper bound of a vendor test', 'rfc-7252 §4.6', 'tartabit'),
    flash: part(10, 10, 'CoAP client of a vendor test', 'tartabit'),
  },
  mqtt: {
    ram: part(6, 6, 'MQTT client of a vendor test', 'tartabit'),
    flash: part(5.7, 20, 'MQTT client from coreMQTT (3.1.1, -Os) to a vendor test', 'coremqtt', 'tartabit'),
  },
  lwm2m: {
    ram: part(9.068, 10, 'LwM2M client from Anjay Lite 2.0 (static) to a vendor test that says "more than"', 'anjay-lite', 'tartabit'),
    flash: part(33.2, 65.5, 'LwM2M client from Anjay Lite minimal to full, logs off', 'anjay-lite'),
  },
  http: {
    ram: part(8, 8, 'HTTP client of a vendor test that says "more than"', 'tartabit'),
    flash: part(50, 50, 'HTTP client of a vendor test that says "more than"', 'tartabit'),
  },
  unpublished: { ram: unpublished('no published figure for the protocol library'), flash: unpublished('no published figure for the protocol library') },
} as const satisfies Record<string, ProtocolMemory>;

/** Sockets in a radio module cost the device nothing (low end); lwIP is the high end. */
const TRANSPORT_RAM: Readonly<Record<TransportId, MemoryPart>> = {
  udp: part(0, 0, 'UDP adds no window', 'rfc-768'),
  tcp: part(0, 11.4, 'TCP from sockets in the radio module to two lwIP windows of 5.7 kB', 'esp-idf-lwip'),
  websocket: unpublished('no published figure for the WebSocket library'),
  quic: unpublished('no published figure for QUIC on small devices'),
  link: part(0, 0, 'no IP stack', 'judgement'),
};

const TRANSPORT_FLASH: Readonly<Record<TransportId, MemoryPart>> = {
  udp: part(0, 40, 'IP stack from none (in the radio module) to lwIP with TCP', 'lwip'),
  tcp: part(0, 40, 'IP stack from none (in the radio module) to lwIP', 'lwip'),
  websocket: unpublished('no published figure for the WebSocket library'),
  quic: unpublished('no published figure for QUIC on small devices'),
  link: part(0, 0, 'no IP stack', 'judgement'),
};

const NO_SECURITY = part(0, 0, 'no security', 'judgement');
const SECURITY_RAM: Readonly<Record<CredentialKind, MemoryPart>> = {
  psk: part(1, 36, '(D)TLS as wolfSSL states for all its configurations', 'wolfssl-size'),
  cert: part(3.824, 42.196, '(D)TLS with server certificate from wolfSSL after the handshake to Mbed TLS at its defaults', 'esp8266-tls', 'esp-idf-mbedtls'),
  mutual: part(6.776, 42.196, '(D)TLS with both certificates from wolfSSL after the handshake to Mbed TLS at its defaults', 'esp8266-tls', 'esp-idf-mbedtls'),
};
const SECURITY_FLASH: Readonly<Record<CredentialKind, MemoryPart>> = {
  psk: part(18.68, 62.182, 'TLS 1.3 client with pre-shared key on Cortex-M33, four libraries compared by an interested party', 'wolf-nano-tls'),
  cert: part(54.28, 151.829, 'TLS 1.3 client with X.509 P-256 on Cortex-M33, four libraries compared by an interested party', 'wolf-nano-tls'),
  mutual: part(54.28, 151.829, 'TLS 1.3 client with X.509 P-256 on Cortex-M33, four libraries compared by an interested party', 'wolf-nano-tls'),
};
/** OSCORE is described as smaller than (D)TLS, without a number: zero to the (D)TLS figure. */
const OSCORE_RAM = part(0, 36, 'OSCORE below the (D)TLS figure', 'anjay-lite', 'wolfssl-size');
const OSCORE_FLASH = part(0, 62.182, 'OSCORE below the (D)TLS figure', 'anjay-lite', 'wolf-nano-tls');

export interface MemoryOf {
  readonly transport: TransportId;
  readonly security: SecurityKind;
  readonly credential: CredentialKind | null;
}

/** RAM and flash of a stack, KiB: the sum of what its parts publish, or unknown as soon as one part is. */
export function memoryOf(protocol: ProtocolMemory, stack: MemoryOf): { readonly ramKiB: Figure; readonly flashKiB: Figure } {
  const { transport, security, credential } = stack;
  const ram = security === 'none' ? NO_SECURITY : security === 'oscore' ? OSCORE_RAM : SECURITY_RAM[credential ?? 'cert'];
  const flash = security === 'none' ? NO_SECURITY : security === 'oscore' ? OSCORE_FLASH : SECURITY_FLASH[credential ?? 'cert'];
  return {
    ramKiB: sum([protocol.ram, TRANSPORT_RAM[transport], ram]),
    flashKiB: sum([protocol.flash, TRANSPORT_FLASH[transport], flash]),
  };
}

const KB_PER_KIB = 1.024;

function sum(parts: readonly MemoryPart[]): Figure {
  const missing = parts.find((entry) => entry.kB === null);
  const shown = missing === undefined ? parts.filter((entry) => entry.kB !== null && entry.kB[1] > 0) : [missing];
  const sources = [...new Set(shown.flatMap((entry) => entry.sources))];
  const [low, high] = parts.reduce(([low, high], { kB }) => [low + (kB?.[0] ?? 0), high + (kB?.[1] ?? 0)], [0, 0]);
  return {
    value: missing === undefined ? { low: low / KB_PER_KIB, high: high / KB_PER_KIB } : 'unknown',
    unit: 'KiB',
    condition: `sum of: ${shown.map((entry) => entry.words).join('; ')}`,
    sources: cite(...sources),
    // A sum of assumptions is one.
    obtained: sources.every((source) => source === 'judgement') ? 'assumed' : 'derived',
    checked: CHECKED,
  };
}
