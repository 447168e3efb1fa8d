import { utf8Length } from '../encodings/utf8.ts';
import { entries, field, opaque, sizeOf, type Field } from '../field.ts';
import type { KeyShare } from './tls-inputs.ts';

/** Bytes of a public value: RFC 7748 §6, RFC 8446 §4.2.8.2. */
export const KEY_SHARE_BYTES: Record<KeyShare, number> = { x25519: 32, x448: 56, 'p-256': 65, 'p-384': 97, 'p-521': 133 };
/** RFC 8446 §4.2.7. */
export const GROUP_CODE: Record<KeyShare, number> = { 'p-256': 0x17, 'p-384': 0x18, 'p-521': 0x19, x25519: 0x1d, x448: 0x1e };

type Extension = readonly Field[];

const number = (name: string, bytes: number, value: number, clause: string): Field => field('security', name, bytes, value, clause);
const unknown = (name: string, bytes: number, clause: string): Extension => (bytes === 0 ? [] : [opaque('security', name, bytes, clause)]);

/** Type, length and content (RFC 8446 §4.2); types are those of the IANA registry of TLS extensions. */
export function extension(name: string, type: number, clause: string, content: Extension = []): Extension {
  return [number(`${name}: type`, 2, type, clause), number(`${name}: length`, 2, sizeOf(content), clause), ...content];
}

/** A list of entries behind its length. */
function list(name: string, type: number, clause: string, lengthBytes: 1 | 2, entryBytes: 1 | 2, count: number): Extension {
  return extension(name, type, clause, [number(`${name}: list length`, lengthBytes, entryBytes * count, clause), entries('security', `${name}: list`, entryBytes, count, clause)]);
}

/** Extensions that an implementation adds and the model does not know one by one. */
export const furtherExtensions = (bytes: number, clause: string): Extension => unknown('further extensions', bytes, clause);

export function serverName(host: string): Extension {
  const clause = 'RFC 6066 §3';
  const bytes = utf8Length(host);
  return extension('server_name', 0, clause, [
    number('server_name: list length', 2, 3 + bytes, clause), number('server_name: name type host_name', 1, 0, clause), number('server_name: name length', 2, bytes, clause),
    field('security', 'server_name: host name', bytes, host, clause),
  ]);
}

export const serverNameAnswer = (): Extension => extension('server_name', 0, 'RFC 6066 §3');
export const supportedGroups = (groups: number): Extension => list('supported_groups', 10, 'RFC 8446 §4.2.7', 2, 2, groups);
export const pointFormats = (formats: number): Extension => list('ec_point_formats', 11, 'RFC 8422 §5.1.2', 1, 1, formats);
export const signatureAlgorithms = (schemes: number): Extension => list('signature_algorithms', 13, 'RFC 8446 §4.2.3', 2, 2, schemes);
export const pskModes = (modes: number): Extension => list('psk_key_exchange_modes', 45, 'RFC 8446 §4.2.9', 1, 1, modes);
export const clientVersions = (versions: number): Extension => list('supported_versions', 43, 'RFC 8446 §4.2.1', 1, 2, versions);
export const serverVersion = (datagram: boolean): Extension =>
  extension('supported_versions', 43, 'RFC 8446 §4.2.1', [number('supported_versions: selected version', 2, datagram ? 0xfefc : 0x0304, 'RFC 8446 §4.2.1')]);
export const sessionTicket = (ticketBytes: number): Extension => extension('session_ticket', 35, 'RFC 5077 §3.2', unknown('session_ticket: ticket', ticketBytes, 'RFC 5077 §3.2'));
export const encryptThenMac = (): Extension => extension('encrypt_then_mac', 22, 'RFC 7366 §2');
export const extendedMasterSecret = (): Extension => extension('extended_master_secret', 23, 'RFC 7627 §5.1');
export const renegotiationInfo = (): Extension => extension('renegotiation_info', 0xff01, 'RFC 5746 §3.2', [number('renegotiation_info: length', 1, 0, 'RFC 5746 §3.2')]);

/** One key share: group, length, public value (RFC 8446 §4.2.8). */
function keyShareEntry(group: KeyShare): Extension {
  const clause = 'RFC 8446 §4.2.8';
  const bytes = KEY_SHARE_BYTES[group];
  return [number('key_share: group', 2, GROUP_CODE[group], clause), number('key_share: key length', 2, bytes, clause), opaque('security', 'key_share: public value', bytes, clause)];
}

export const serverKeyShare = (group: KeyShare): Extension => extension('key_share', 51, 'RFC 8446 §4.2.8', keyShareEntry(group));
export function clientKeyShare(group: KeyShare): Extension {
  const share = keyShareEntry(group);
  return extension('key_share', 51, 'RFC 8446 §4.2.8', [number('key_share: list length', 2, sizeOf(share), 'RFC 8446 §4.2.8'), ...share]);
}

export function clientPsk(identityBytes: number, hashBytes: number): Extension {
  const clause = 'RFC 8446 §4.2.11';
  return extension('pre_shared_key', 41, clause, [
    number('pre_shared_key: identities length', 2, 6 + identityBytes, clause), number('pre_shared_key: identity length', 2, identityBytes, clause), ...unknown('pre_shared_key: identity', identityBytes, clause),
    opaque('security', 'pre_shared_key: obfuscated ticket age', 4, clause), number('pre_shared_key: binders length', 2, 1 + hashBytes, clause), number('pre_shared_key: binder length', 1, hashBytes, clause),
    opaque('security', 'pre_shared_key: binder', hashBytes, clause),
  ]);
}

export const serverPsk = (): Extension => extension('pre_shared_key', 41, 'RFC 8446 §4.2.11', [number('pre_shared_key: selected identity', 2, 0, 'RFC 8446 §4.2.11')]);
export const earlyData = (): Extension => extension('early_data', 42, 'RFC 8446 §4.2.10');
export const ticketEarlyData = (): Extension => extension('early_data', 42, 'RFC 8446 §4.6.1', [number('early_data: largest size', 4, 16_384, 'RFC 8446 §4.6.1')]);

export function cookieExtension(bytes: number): Extension {
  return extension('cookie', 44, 'RFC 8446 §4.2.2', [number('cookie: length of value', 2, bytes, 'RFC 8446 §4.2.2'), ...unknown('cookie: value', bytes, 'RFC 8446 §4.2.2')]);
}

export function connectionId(bytes: number): Extension {
  return extension('connection_id', 54, 'RFC 9146 §3', [number('connection_id: length of value', 1, bytes, 'RFC 9146 §3'), ...unknown('connection_id: value', bytes, 'RFC 9146 §3')]);
}

export const padding = (bytes: number): Extension => extension('padding', 21, 'RFC 7685 §3', [field('security', 'padding: zeros', bytes, new Uint8Array(bytes), 'RFC 7685 §3')]);

export function alpn(protocols: readonly string[]): Extension {
  const name = 'application_layer_protocol_negotiation';
  const clause = 'RFC 7301 §3.1';
  const names = protocols.flatMap((protocol) => [number(`${name}: name length`, 1, utf8Length(protocol), clause), field('security', `${name}: name`, utf8Length(protocol), protocol, clause)]);
  return extension(name, 16, clause, [number(`${name}: list length`, 2, sizeOf(names), clause), ...names]);
}

/** Distinguished names of accepted authorities, each behind its length. */
export function authorityNames(sizes: readonly number[], clause: string): Extension {
  return sizes.flatMap((bytes) => [number('authority name: length', 2, bytes, clause), opaque('security', 'authority name (DER)', bytes, clause)]);
}

export function certificateAuthorities(sizes: readonly number[]): Extension {
  const clause = 'RFC 8446 §4.2.4';
  const names = authorityNames(sizes, clause);
  return extension('certificate_authorities', 47, clause, [number('certificate_authorities: list length', 2, sizeOf(names), clause), ...names]);
}

/** Certificate types besides X.509: the offer is a list, the answer one byte (RFC 7250 §3). */
export function certificateTypes(side: 'client' | 'server', answer: boolean): Extension {
  const name = `${side}_certificate_type`;
  const clause = 'RFC 7250 §3';
  const type = number(`${name}: RawPublicKey`, 1, 2, clause);
  return extension(name, side === 'client' ? 19 : 20, clause, answer ? [type] : [number(`${name}: list length`, 1, 1, clause), type]);
}

/** A certificate or key that the client has kept is named by its SHA-256 hash; the answer names its kind alone (RFC 7924 §4). */
export function cachedInfo(answer: boolean): Extension {
  const clause = 'RFC 7924 §4';
  const kind = number('cached_info: type cert', 1, 1, clause);
  const object = answer ? [kind] : [kind, number('cached_info: hash length', 1, 32, clause), opaque('security', 'cached_info: SHA-256 hash', 32, clause)];
  return extension('cached_info', 25, clause, [number('cached_info: list length', 2, sizeOf(object), clause), ...object]);
}

/** Parameters of a QUIC end, RFC 9001 §8.2; of their list the model knows the size. */
export const quicTransportParameters = (bytes: number): Extension => extension('quic_transport_parameters', 57, 'RFC 9001 §8.2', unknown('quic_transport_parameters: list', bytes, 'RFC 9000 §18'));
