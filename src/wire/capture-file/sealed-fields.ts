import type { Side } from '../exchange.ts';
import type { Field } from '../field.ts';
import type { RecordProtocol } from '../security/record.ts';

/** Which fields of a message are ciphertext; one object a connection, messages in the order in which they are sent. */
export type SealFinder = (from: Side, fields: readonly Field[]) => readonly boolean[];

const APPLICATION_DATA = 23;

/** Records of TLS and DTLS: in 1.2 from ChangeCipherSpec on, in 1.3 those of the outer type application_data or with the unified header. */
export function sealedRecords(protocol: RecordProtocol): SealFinder {
  const changed = { client: false, server: false };
  return (from, fields) => {
    let type: Field['value'];
    let epoch: Field['value'] = 0;
    let bytesLeft = 0;
    let sealed = false;
    return fields.map((field) => {
      const { name, value, bytes } = field;
      if (name === 'Record: content type' || name === 'Unified header') {
        type = value;
        bytesLeft = 0;
        return false;
      }
      if (bytesLeft > 0) {
        bytesLeft -= bytes;
        if (name === 'ChangeCipherSpec') changed[from] = true;
        return sealed;
      }
      if (name === 'Record: epoch') epoch = value;
      if (name === 'Record: length') {
        sealed = protocol === 'tls-1-2' ? changed[from] : protocol === 'dtls-1-2' ? Number(epoch) > 0 : type === APPLICATION_DATA;
        bytesLeft = Number(value);
      }
      // A minimal header has no length: its record ends with the datagram (RFC 9147 §4).
      if (protocol === 'dtls-1-3' && type !== undefined && Number(type) >= 0x20 && Number(type) < 0x40) return afterUnifiedHeader(name);
      return false;
    });
  };
}

const UNIFIED_HEADER = new Set(['Connection ID', 'Length']);
/** The sequence number is encrypted too (RFC 9147 §4.2.3). */
function afterUnifiedHeader(name: string): boolean {
  return !UNIFIED_HEADER.has(name);
}

/** QUIC: all behind the connection ids and lengths of a header, the packet number included (RFC 9001 §5.3, §5.4). */
export const sealedQuic: SealFinder = (_from, fields) => {
  let sealed = false;
  return fields.map(({ name }) => {
    if (name.endsWith(': first byte')) sealed = false;
    if (name.endsWith(': packet number')) sealed = true;
    return sealed;
  });
};

/** OSCORE: all behind the payload marker of a message that has the option (RFC 8613 §5). */
export const sealedOscore: SealFinder = (_from, fields) => {
  let sealed = false;
  return fields.map(({ name, layer }) => {
    if (sealed) return true;
    sealed = name === 'Payload marker' && layer === 'security';
    return false;
  });
};

export const nothingSealed: SealFinder = (_from, fields) => fields.map(() => false);
