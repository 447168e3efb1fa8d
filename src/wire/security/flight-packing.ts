import { sizeOf, type Field } from '../field.ts';
import { fragmentPart } from './messages.ts';
import { cut } from './protect.ts';
import { plainRecord } from './record.ts';
import type { TlsSettings } from './tls-settings.ts';

/** One record of a flight; `message` is the handshake message of a record in clear, which may be fragmented. */
export interface FlightRecord {
  readonly name: string;
  readonly fields: readonly Field[];
  readonly message?: readonly Field[];
}

export const CHANGE_CIPHER_SPEC = 'ChangeCipherSpec';
const RECORD_HEADER = 13;
const MESSAGE_HEADER = 12;

/** Records one after the other into datagrams; a handshake message that does not fit is fragmented, each piece with its own headers (RFC 6347 §4.2.3). */
export function fillDatagrams(settings: TlsSettings, records: readonly FlightRecord[]): FlightRecord[][] {
  const datagrams: FlightRecord[][] = [[]];
  let room = settings.datagramBytes;
  const place = (record: FlightRecord): void => {
    datagrams.at(-1)?.push(record);
    room -= sizeOf(record.fields);
  };
  const open = (): void => {
    if (datagrams.at(-1)?.length !== 0) datagrams.push([]);
    room = settings.datagramBytes;
  };
  for (const record of records) {
    if (sizeOf(record.fields) <= room) {
      place(record);
      continue;
    }
    let rest = record.message?.slice(MESSAGE_HEADER_FIELDS) ?? [];
    if (record.message === undefined) {
      open();
      place(record);
      continue;
    }
    const head = record.message?.slice(0, 2) ?? [];
    let offset = 0;
    while (rest.length > 0) {
      if (room <= RECORD_HEADER + MESSAGE_HEADER) open();
      const [piece = [], ...others] = cut(rest, room - RECORD_HEADER - MESSAGE_HEADER);
      place({
        name: `${record.name} (fragment)`,
        fields: plainRecord(settings.record, 'handshake', [...head, ...fragmentPart(record.name, offset, sizeOf(piece)), ...piece]),
      });
      offset += sizeOf(piece);
      rest = others.flat();
    }
  }
  return datagrams.filter((datagram) => datagram.length > 0);
}

/** Type and length, then sequence, offset and length of the piece. */
const MESSAGE_HEADER_FIELDS = 5;
