import { utf8Length } from '../encodings/utf8.ts';
import { entries, field, opaque, sizeOf, type Field } from '../field.ts';
import type { KeyShare } from './tls-inputs.ts';

/** Bytes of a public value: RFC 7748 §6, RFC 8446 §4.2.8.2. */
export const KEY_SHARE_BYTES: Record<KeyShare, number> = { x25519: 32, x448: 56, 'p-256': 65, 'p-384': 97, 'p-521': 133 };
/** RFC 8446 §4.2.7. */
export const GROUP_CODE: Record<KeyShare, number> = { 'p-256': 0x17, 'p-384': 0x18, 'p-521': 0x19, x25519: 0x1d, x448: 0x1e };

type Extension = readonly Field[];
/** Name behind that of the extension, bytes, and the value where it is known. Nothing of no length is written. */
type Part = readonly [name: string, bytes: number, value?: number | string | Uint8Array];

/** Type, length and content (RFC 8446 §4.2); types are those of the IANA registry of TLS extensions. */
function extension(name: string, type: number, clause: string, ...content: readonly (Part | Field)[]): Extension {
  const whole: Field[] = [];
  for (const part of content) {
    if (!isPart(part)) whole.push(part);
    else if (part[1] > 0) whole.push(part[2] === undefined ? opaque('security', `${name}: ${part[0]}`, part[1], clause) : field('security', `${name}: ${part[0]}`, part[1], part[2], clause));
  }
  return [field('security', `${name}: type`, 2, type, clause), field('security', `${name}: length`, 2, sizeOf(whole), clause), ...whole];
}

function isPart(part: Part | Field): part is Part {
  return Array.isArray(part);
}

/** A list of entries behind its length. */
function list(name: string, type: number, clause: string, lengthBytes: 1 | 2, entryBytes: 1 | 2, count: number): Extension {
  return extension(name, type, clause, ['list length', lengthBytes, entryBytes * count], entries('security', `${name}: list`, entryBytes, count, clause));
}

/** Extensions that an implementation adds and the model does not know one by one. */
export const furtherExtensions = (bytes: number, clause: string): Extension => (bytes === 0 ? [] : [opaque('security', 'further extensions', bytes, clause)]);

export function serverName(host: string): Extension {
  const bytes = utf8Length(host);
  return extension('server_name', 0, 'RFC 6066 §3', ['list length', 2, 3 + bytes], ['type host_name', 1, 0], ['name length', 2, bytes], ['name', bytes, host]);
}

export const serverNameAnswer = (): Extension => extension('server_name', 0, 'RFC 6066 §3');
export const supportedGroups = (groups: number): Extension => list('supported_groups', 10, 'RFC 8446 §4.2.7', 2, 2, groups);
export const pointFormats = (formats: number): Extension => list('ec_point_formats', 11, 'RFC 8422 §5.1.2', 1, 1, formats);
export const signatureAlgorithms = (schemes: number): Extension => list('signature_algorithms', 13, 'RFC 8446 §4.2.3', 2, 2, schemes);
export const pskModes = (modes: number): Extension => list('psk_key_exchange_modes', 45, 'RFC 8446 §4.2.9', 1, 1, modes);
export const clientVersions = (versions: number): Extension => list('supported_versions', 43, 'RFC 8446 §4.2.1', 1, 2, versions);
export const serverVersion = (datagram: boolean): Extension => extension('supported_versions', 43, 'RFC 8446 §4.2.1', ['selected version', 2, datagram ? 0xfefc : 0x0304]);
export const sessionTicket = (ticketBytes: number): Extension => extension('session_ticket', 35, 'RFC 5077 §3.2', ['ticket', ticketBytes]);
export const encryptThenMac = (): Extension => extension('encrypt_then_mac', 22, 'RFC 7366 §2');
export const extendedMasterSecret = (): Extension => extension('extended_master_secret', 23, 'RFC 7627 §5.1');
export const renegotiationInfo = (): Extension => extension('renegotiation_info', 0xff01, 'RFC 5746 §3.2', ['length of value', 1, 0]);

/** One key share is group, length and public value; the client's stand in a list (RFC 8446 §4.2.8). */
function keyShare(group: KeyShare, ...before: readonly Part[]): Extension {
  const bytes = KEY_SHARE_BYTES[group];
  return extension('key_share', 51, 'RFC 8446 §4.2.8', ...before, ['group', 2, GROUP_CODE[group]], ['key length', 2, bytes], ['public value', bytes]);
}

/** The group that the server would rather have (RFC 8446 §4.2.8). */
export const retriedGroup = (group: KeyShare): Extension => extension('key_share', 51, 'RFC 8446 §4.2.8', ['selected group', 2, GROUP_CODE[group]]);
export const serverKeyShare = (group: KeyShare): Extension => keyShare(group);
export const clientKeyShare = (group: KeyShare): Extension => keyShare(group, ['list length', 2, 4 + KEY_SHARE_BYTES[group]]);

/** Each identity with the age of its ticket, then a binder for each. */
export function clientPsk(identities: readonly number[], hashBytes: number): Extension {
  const offered = identities.flatMap((bytes): Part[] => [['identity length', 2, bytes], ['identity', bytes], ['obfuscated ticket age', 4]]);
  const binders = identities.flatMap((): Part[] => [['binder length', 1, hashBytes], ['binder', hashBytes]]);
  return extension(
    'pre_shared_key', 41, 'RFC 8446 §4.2.11', ['identities length', 2, identities.reduce((sum, bytes) => sum + 6 + bytes, 0)], ...offered,
    ['binders length', 2, identities.length * (1 + hashBytes)], ...binders,
  );
}

export const serverPsk = (): Extension => extension('pre_shared_key', 41, 'RFC 8446 §4.2.11', ['selected identity', 2, 0]);
export const earlyData = (): Extension => extension('early_data', 42, 'RFC 8446 §4.2.10');
export const ticketEarlyData = (): Extension => extension('early_data', 42, 'RFC 8446 §4.6.1', ['largest size', 4, 16_384]);
export const cookieExtension = (bytes: number): Extension => extension('cookie', 44, 'RFC 8446 §4.2.2', ['length of value', 2, bytes], ['value', bytes]);
export const connectionId = (bytes: number): Extension => extension('connection_id', 54, 'RFC 9146 §3', ['length of value', 1, bytes], ['value', bytes]);
export const padding = (bytes: number): Extension => extension('padding', 21, 'RFC 7685 §3', ['zeros', bytes, new Uint8Array(bytes)]);

export function alpn(protocols: readonly string[]): Extension {
  const names = protocols.flatMap((protocol): Part[] => [['name length', 1, utf8Length(protocol)], ['name', utf8Length(protocol), protocol]]);
  return extension('application_layer_protocol_negotiation', 16, 'RFC 7301 §3.1', ['list length', 2, names.reduce((sum, [, bytes]) => sum + bytes, 0)], ...names);
}

/** Distinguished names of accepted authorities, each behind its length. */
export function authorityNames(sizes: readonly number[], clause: string): Extension {
  return sizes.flatMap((bytes) => [field('security', 'authority name: length', 2, bytes, clause), opaque('security', 'authority name (DER)', bytes, clause)]);
}

export function certificateAuthorities(sizes: readonly number[]): Extension {
  const names = authorityNames(sizes, 'RFC 8446 §4.2.4');
  return extension('certificate_authorities', 47, 'RFC 8446 §4.2.4', ['list length', 2, sizeOf(names)], ...names);
}

/** Certificate types besides X.509: the offer is a list, the answer one byte (RFC 7250 §3). */
export function certificateTypes(side: 'client' | 'server', answer: boolean): Extension {
  const offer: readonly Part[] = answer ? [] : [['list length', 1, 1]];
  return extension(`${side}_certificate_type`, side === 'client' ? 19 : 20, 'RFC 7250 §3', ...offer, ['RawPublicKey', 1, 2]);
}

/** A certificate or key that the client has kept is named by its SHA-256 hash; the answer names its kind alone (RFC 7924 §4). */
export function cachedInfo(answer: boolean): Extension {
  const hash: readonly Part[] = answer ? [] : [['hash length', 1, 32], ['hash', 32]];
  return extension('cached_info', 25, 'RFC 7924 §4', ['list length', 2, answer ? 1 : 34], ['type cert', 1, 1], ...hash);
}

/** One algorithm of compression that the client can undo (RFC 8879 §3). */
export const compressCertificate = (): Extension => list('compress_certificate', 27, 'RFC 8879 §3', 1, 2, 1);

/** Parameters of a QUIC end; of their list the model knows the size (RFC 9000 §18). */
export const quicTransportParameters = (bytes: number): Extension => extension('quic_transport_parameters', 57, 'RFC 9001 §8.2', ['list', bytes]);
