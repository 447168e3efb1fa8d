import type { Side } from '../exchange.ts';
import type { Field } from '../field.ts';
import { GROUP_CODE } from '../security/extensions.ts';
import type { TlsSettings } from '../security/tls-settings.ts';
import { certificateOfSize, nameOfSize, publicKeyOfSize } from './certificate.ts';
import { extensionsOfSize } from './extension-fill.ts';
import { numbers, otherSide, type Filler, type Place } from './filling.ts';
import { positive, sequence } from './der.ts';
import type { SeededBytes } from './seeded-bytes.ts';
import { ffdhe3072Prime, offeredGroups, offeredSchemes, offeredSuites, schemeOf, suiteInUse } from './tls-code-points.ts';

/** SHA-256 of "HelloRetryRequest": the random of a ServerHello that asks for another hello (RFC 8446 §4.1.3). */
const RETRY_RANDOM = [
  0xcf, 0x21, 0xad, 0x74, 0xe5, 0x9a, 0x61, 0x11, 0xbe, 0x1d, 0x8c, 0x02, 0x1e, 0x65, 0xb8, 0x91, 0xc2, 0xa2, 0x11, 0x16, 0x7a, 0xbb, 0x8c, 0x5e, 0x07, 0x9e, 0x09, 0xe2, 0xc8, 0xa8, 0x33, 0x9c,
];
const TICKET_LIFETIME_SECONDS = 7200;

/** Records and handshake messages of TLS and DTLS in clear. What is protected is not asked for here. */
export function tlsFiller(settings: TlsSettings, subject: string, random: SeededBytes): Filler {
  const recordNumbers = new Map<string, number>();
  const messageNumbers = { client: -1, server: -1 };
  /** The handshake message whose fields come, by its name. */
  let message = '';

  const recordNumber = (from: Side, epoch: Field['value']): number => {
    const key = `${from} ${String(epoch)}`;
    const next = (recordNumbers.get(key) ?? -1) + 1;
    recordNumbers.set(key, next);
    return next;
  };
  /** Pieces of one message share its number; the piece at offset 0 is the first. */
  const messageNumber = ({ from, fields, index }: Place): number => {
    if (fields[index + 1]?.value === 0) messageNumbers[from] += 1;
    return messageNumbers[from];
  };
  const publicValue = (from: Side, bytes: number): Uint8Array => {
    const value = Uint8Array.from(random.kept(`${from} key share`, bytes));
    // Points of the P curves travel uncompressed (RFC 8446 §4.2.8.2).
    if (settings.group.startsWith('p-') && bytes < 384) value[0] = 0x04;
    return value;
  };
  const signature = (bytes: number): Uint8Array => {
    // Two integers of nearly equal length in a SEQUENCE (RFC 3279 §2.2.3).
    const half = Math.floor((bytes - 6) / 2);
    if (schemeOf(bytes) >= 0x0800 || half < 1 || half > 60) return random.next(bytes);
    return sequence(positive(random.next(half)), positive(random.next(bytes - 6 - half)));
  };
  const identity = (bytes: number): Field['value'] => (settings.resumed ? random.kept('ticket', bytes) : settings.pskIdentity);

  const values: Readonly<Record<string, (field: Field, place: Place) => Field['value']>> = {
    'Record: sequence number': (_field, { from, fields, index }) => recordNumber(from, fields[index - 1]?.value),
    'Connection ID': ({ bytes }, { from }) => random.kept(`${otherSide(from)} cid`, bytes),
    Random: ({ bytes }, { from }) => (message === 'HelloRetryRequest' ? Uint8Array.from(RETRY_RANDOM) : random.kept(`${from} random`, bytes)),
    'Session id': ({ bytes }) => random.kept('session id', bytes),
    Cookie: ({ bytes }) => random.kept('cookie', bytes),
    'cookie: value': ({ bytes }) => random.kept('cookie', bytes),
    'Cipher suites': ({ repeat = 1 }) => numbers(offeredSuites(settings, repeat), 2),
    'Cipher suite': () => suiteInUse(settings),
    'supported_groups: list': ({ repeat = 1 }) => numbers(offeredGroups(GROUP_CODE[settings.group], repeat), 2),
    'ec_point_formats: list': ({ repeat = 1 }) => numbers([0, 1, 2].slice(0, repeat), 1),
    'signature_algorithms: list': ({ repeat = 1 }) => numbers(offeredSchemes(repeat), 2),
    'Signature algorithms': ({ repeat = 1 }) => numbers(offeredSchemes(repeat), 2),
    // ecdsa_sign, rsa_sign, dss_sign (RFC 5246 §7.4.4, RFC 8422 §5.5).
    'Certificate types': ({ repeat = 1 }) => numbers([64, 1, 2].slice(0, repeat), 1),
    'psk_key_exchange_modes: list': ({ repeat = 1 }) => numbers((settings.pskKeyExchange === 'plain' ? [0, 1] : [1, 0]).slice(0, repeat), 1),
    'supported_versions: list': ({ repeat = 1 }) => numbers((settings.datagram ? [0xfefc, 0xfefd] : [0x0304, 0x0303]).slice(0, repeat), 2),
    'session_ticket: ticket': ({ bytes }) => random.kept('ticket', bytes),
    Ticket: ({ bytes }) => random.next(bytes),
    'Ticket lifetime hint': () => TICKET_LIFETIME_SECONDS,
    'pre_shared_key: identity': ({ bytes }) => identity(bytes),
    // An external key has no age (RFC 8446 §4.2.11).
    'pre_shared_key: obfuscated ticket age': ({ bytes }) => (settings.resumed ? random.next(bytes) : 0),
    'pre_shared_key: binder': ({ bytes }) => random.next(bytes),
    'key_share: public value': ({ bytes }, { from }) => publicValue(from, bytes),
    'Public value': ({ bytes }, { from }) => publicValue(from, bytes),
    'DH public value': ({ bytes }, { from }) => publicValue(from, bytes),
    'DH prime': () => ffdhe3072Prime(),
    'DH generator': () => 2,
    'connection_id: value': ({ bytes }, { from }) => random.kept(`${from} cid`, bytes),
    'further extensions': ({ bytes }, { from }) => extensionsOfSize(bytes, from),
    // A hash in place of what it stands for (RFC 7924 §4).
    'cached_info: hash': ({ bytes }) => random.kept('kept certificate', bytes),
    'SHA-256 of the kept certificate': ({ bytes }) => random.kept('kept certificate', bytes),
    'authority name (DER)': ({ bytes }) => nameOfSize(bytes) ?? undefined,
    'Raw public key (DER)': ({ bytes }) => publicKeyOfSize(bytes, random) ?? undefined,
    'Signature scheme': (_field, { fields, index }) => schemeOf(Number(fields[index + 1]?.value ?? 0)),
    Signature: ({ bytes }) => signature(bytes),
    'PSK identity': () => settings.pskIdentity,
    'PSK identity hint': () => settings.pskHint,
  };

  return {
    valueOf: (field, place) => {
      if (field.layer !== 'security') return undefined;
      const started = /^(\w+): type$/.exec(field.name)?.[1];
      if (started !== undefined && /^[A-Z]/.test(started)) message = started;
      if (field.name.endsWith(': message sequence')) return messageNumber(place);
      if (/^Certificate \d+ \(DER\)$/.test(field.name)) return certificateOfSize(field.bytes, field.name.startsWith('Certificate 1 ') ? subject : 'CA', random) ?? undefined;
      return values[field.name]?.(field, place);
    },
  };
}
