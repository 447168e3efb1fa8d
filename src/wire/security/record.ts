import type { Side } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import type { RecordCipher } from './tls-inputs.ts';

export type RecordProtocol = 'tls-1-2' | 'tls-1-3' | 'dtls-1-2' | 'dtls-1-3';

export interface RecordSettings {
  readonly protocol: RecordProtocol;
  readonly cipher: RecordCipher;
  /** Bytes of the connection id in records to each side: the receiver chose it (RFC 9146 §3). */
  readonly cidBytesTo: { readonly client: number; readonly server: number };
  readonly cidPaddingBytes: number;
  /** DTLS 1.3: 8-bit sequence number and no length, for the last record of a datagram (RFC 9147 §4); default the full header. */
  readonly minimalHeader?: boolean;
}

export type ContentType = 'change-cipher-spec' | 'alert' | 'handshake' | 'application-data' | 'ack';
const TYPE_CODE = { 'change-cipher-spec': 20, alert: 21, handshake: 22, 'application-data': 23, ack: 26 } as const;

/** Largest plaintext of a record (RFC 8446 §5.1, RFC 5246 §6.2.1). */
export const RECORD_PLAINTEXT_MAX = 16_384;

/** A record in clear. */
export function plainRecord(settings: RecordSettings, type: ContentType, content: readonly Field[]): readonly Field[] {
  const fields = header(settings, TYPE_CODE[type], sizeOf(content), 0);
  fields.push(...content);
  return fields;
}

/** @param epoch 0 before keys are in use, 1 with the keys of a DTLS 1.2 handshake (RFC 6347 §4.1). */
function header(settings: RecordSettings, type: number, length: number, epoch = 1): Field[] {
  if (settings.protocol === 'tls-1-2' || settings.protocol === 'tls-1-3') {
    const clause = 'RFC 8446 §5.1';
    return [field('security', 'Record: content type', 1, type, clause), field('security', 'Record: version', 2, 0x0303, clause), field('security', 'Record: length', 2, length, clause)];
  }
  const clause = 'RFC 6347 §4.1';
  return [
    field('security', 'Record: content type', 1, type, clause), field('security', 'Record: version', 2, 0xfefd, clause), field('security', 'Record: epoch', 2, epoch, clause),
    opaque('security', 'Record: sequence number', 6, clause), field('security', 'Record: length', 2, length, clause),
  ];
}

/** A protected record around `content`. */
export function protectedRecord(settings: RecordSettings, from: Side, type: ContentType, content: readonly Field[]): readonly Field[] {
  const to: Side = from === 'client' ? 'server' : 'client';
  const tag = tagBytes(settings.cipher);
  const bytes = sizeOf(content);
  switch (settings.protocol) {
    case 'tls-1-3': {
      const fields = header(settings, TYPE_CODE['application-data'], bytes + 1 + tag);
      fields.push(...content, field('security', 'Inner content type', 1, TYPE_CODE[type], 'RFC 8446 §5.2'), opaque('security', 'Authentication tag', tag, 'RFC 8446 §5.2'));
      return fields;
    }
    case 'dtls-1-3': return unified(settings, to, type, content, bytes, tag);
    case 'tls-1-2': return protect12(header(settings, TYPE_CODE[type], protectedBytes(settings.cipher, bytes)), settings.cipher, content, bytes);
    case 'dtls-1-2': return datagram12(settings, to, type, content, bytes);
  }
}

/** DTLS 1.2; with a connection id the real type moves inside and padding may follow (RFC 9146 §4). */
function datagram12(settings: RecordSettings, to: Side, type: ContentType, content: readonly Field[], bytes: number): readonly Field[] {
  const cid = settings.cidBytesTo[to];
  if (cid === 0) return protect12(header(settings, TYPE_CODE[type], protectedBytes(settings.cipher, bytes)), settings.cipher, content, bytes);
  const padding = (settings.cidPaddingBytes - ((bytes + 1) % settings.cidPaddingBytes)) % settings.cidPaddingBytes;
  const inner = [...content, field('security', 'Inner content type', 1, TYPE_CODE[type], 'RFC 9146 §4'), ...(padding === 0 ? [] : [field('security', 'Zero padding', padding, new Uint8Array(padding), 'RFC 9146 §4')])];
  const outer = header(settings, 25, protectedBytes(settings.cipher, bytes + 1 + padding));
  outer.splice(-1, 0, opaque('security', 'Connection ID', cid, 'RFC 9146 §4'));
  return protect12(outer, settings.cipher, inner, bytes + 1 + padding);
}

/** Unified header, with 16-bit sequence number and length unless it is minimal; ciphertext of at least 16 bytes (RFC 9147 §4, §4.2.3). */
function unified(settings: RecordSettings, to: Side, type: ContentType, content: readonly Field[], bytes: number, tag: number): readonly Field[] {
  const cid = settings.cidBytesTo[to];
  const minimal = settings.minimalHeader ?? false;
  const clause = 'RFC 9147 §4';
  const padding = Math.max(0, 16 - (bytes + 1 + tag));
  const fields = [field('security', 'Unified header', 1, (cid === 0 ? 0x20 : 0x30) | (minimal ? 0 : 0x0c), clause)];
  if (cid > 0) fields.push(opaque('security', 'Connection ID', cid, clause));
  fields.push(opaque('security', 'Sequence number', minimal ? 1 : 2, clause));
  if (!minimal) fields.push(field('security', 'Length', 2, bytes + 1 + padding + tag, clause));
  fields.push(...content, field('security', 'Inner content type', 1, TYPE_CODE[type], clause));
  if (padding > 0) fields.push(field('security', 'Zero padding', padding, new Uint8Array(padding), 'RFC 9147 §4.2.3'));
  fields.push(opaque('security', 'Authentication tag', tag, clause));
  return fields;
}

/** The header with what the cipher makes of the content behind it. */
function protect12(header: Field[], cipher: RecordCipher, content: readonly Field[], bytes: number): Field[] {
  const { nonce, block, clause, encryptThenMac, mac, tag } = CIPHERS[cipher];
  const fields = header;
  if (nonce > 0) fields.push(opaque('security', block ? 'Initialisation vector' : 'Explicit nonce', nonce, clause));
  fields.push(...content);
  if (mac > 0 && !encryptThenMac) fields.push(opaque('security', 'MAC', mac, 'RFC 5246 §6.2.3'));
  if (block) fields.push(opaque('security', 'CBC padding', paddingBytes(cipher, bytes), 'RFC 5246 §6.2.3.2'));
  if (mac > 0 && encryptThenMac) fields.push(opaque('security', 'MAC', mac, 'RFC 5246 §6.2.3'));
  if (tag > 0) fields.push(opaque('security', 'Authentication tag', tag, clause));
  return fields;
}

interface CipherShape {
  readonly nonce: number;
  readonly tag: number;
  readonly mac: number;
  readonly block: boolean;
  readonly encryptThenMac: boolean;
  readonly clause: string;
}

const CIPHERS: Record<RecordCipher, CipherShape> = {
  'aes-gcm': { nonce: 8, tag: 16, mac: 0, block: false, encryptThenMac: false, clause: 'RFC 5288 §3' },
  'aes-ccm': { nonce: 8, tag: 16, mac: 0, block: false, encryptThenMac: false, clause: 'RFC 6655 §3' },
  'aes-ccm-8': { nonce: 8, tag: 8, mac: 0, block: false, encryptThenMac: false, clause: 'RFC 6655 §4' },
  'chacha20-poly1305': { nonce: 0, tag: 16, mac: 0, block: false, encryptThenMac: false, clause: 'RFC 7905 §2' },
  'cbc-sha256': { nonce: 16, tag: 0, mac: 32, block: true, encryptThenMac: false, clause: 'RFC 5246 §6.2.3.2' },
  'cbc-sha1': { nonce: 16, tag: 0, mac: 20, block: true, encryptThenMac: false, clause: 'RFC 5246 §6.2.3.2' },
  'cbc-sha256-etm': { nonce: 16, tag: 0, mac: 32, block: true, encryptThenMac: true, clause: 'RFC 7366 §3' },
  'cbc-sha384-etm': { nonce: 16, tag: 0, mac: 48, block: true, encryptThenMac: true, clause: 'RFC 7366 §3' },
  'cbc-sha1-etm': { nonce: 16, tag: 0, mac: 20, block: true, encryptThenMac: true, clause: 'RFC 7366 §3' },
};

export function tagBytes(cipher: RecordCipher): number {
  return CIPHERS[cipher].tag;
}

function protectedBytes(cipher: RecordCipher, bytes: number): number {
  const shape = CIPHERS[cipher];
  return shape.nonce + bytes + shape.mac + shape.tag + paddingBytes(cipher, bytes);
}

/** One to sixteen bytes up to the block size; the MAC is inside only without encrypt-then-MAC. */
function paddingBytes(cipher: RecordCipher, bytes: number): number {
  const shape = CIPHERS[cipher];
  if (!shape.block) return 0;
  const plain = bytes + (shape.encryptThenMac ? 0 : shape.mac);
  return 16 - (plain % 16);
}
