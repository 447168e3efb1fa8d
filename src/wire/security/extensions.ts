import { utf8Length } from '../encodings/utf8.ts';
import { opaque, type Field } from '../field.ts';
import type { KeyShare } from './tls-inputs.ts';

/** Bytes of a public value: RFC 7748 §6, RFC 8446 §4.2.8.2. */
export const KEY_SHARE_BYTES: Record<KeyShare, number> = { x25519: 32, x448: 56, 'p-256': 65, 'p-384': 97, 'p-521': 133 };

/** A TLS extension with its type and length (4 bytes) included. */
export function extension(name: string, bytes: number, clause: string): Field {
  return opaque('security', name, bytes, clause);
}

export const serverName = (host: string): Field => extension('server_name', 9 + utf8Length(host), 'RFC 6066 §3');
export const supportedGroups = (groups: number): Field => extension('supported_groups', 6 + 2 * groups, 'RFC 8446 §4.2.7');
export const pointFormats = (formats: number): Field => extension('ec_point_formats', 5 + formats, 'RFC 8422 §5.1.2');
export const signatureAlgorithms = (schemes: number): Field => extension('signature_algorithms', 6 + 2 * schemes, 'RFC 8446 §4.2.3');
export const sessionTicket = (ticketBytes: number): Field => extension('session_ticket', 4 + ticketBytes, 'RFC 5077 §3.2');
export const encryptThenMac = (): Field => extension('encrypt_then_mac', 4, 'RFC 7366 §2');
export const extendedMasterSecret = (): Field => extension('extended_master_secret', 4, 'RFC 7627 §5.1');
export const renegotiationInfo = (): Field => extension('renegotiation_info', 5, 'RFC 5746 §3.2');
export const clientVersions = (versions: number): Field => extension('supported_versions', 5 + 2 * versions, 'RFC 8446 §4.2.1');
export const serverVersion = (): Field => extension('supported_versions', 6, 'RFC 8446 §4.2.1');
export const clientKeyShare = (group: KeyShare): Field => extension('key_share', 10 + KEY_SHARE_BYTES[group], 'RFC 8446 §4.2.8');
export const serverKeyShare = (group: KeyShare): Field => extension('key_share', 8 + KEY_SHARE_BYTES[group], 'RFC 8446 §4.2.8');
export const pskModes = (modes: number): Field => extension('psk_key_exchange_modes', 5 + modes, 'RFC 8446 §4.2.9');
export const clientPsk = (identityBytes: number, hashBytes: number): Field =>
  extension('pre_shared_key', 4 + 2 + 2 + identityBytes + 4 + 2 + 1 + hashBytes, 'RFC 8446 §4.2.11');
export const serverPsk = (): Field => extension('pre_shared_key', 6, 'RFC 8446 §4.2.11');
export const earlyData = (): Field => extension('early_data', 4, 'RFC 8446 §4.2.10');
export const cookieExtension = (bytes: number): Field => extension('cookie', 6 + bytes, 'RFC 8446 §4.2.2');
export const connectionId = (bytes: number): Field => extension('connection_id', 5 + bytes, 'RFC 9146 §3');
export const padding = (bytes: number): Field => extension('padding', 4 + bytes, 'RFC 7685 §3');

export function alpn(protocols: readonly string[]): Field {
  let names = 0;
  for (const protocol of protocols) names += 1 + protocol.length;
  return extension('application_layer_protocol_negotiation', 6 + names, 'RFC 7301 §3.1');
}
