import { cborItem } from '../encodings/cbor-item.ts';
import { protobufFloat, protobufUnsigned } from '../encodings/protobuf.ts';
import { joinBytes } from '../encodings/raw-bytes.ts';
import { senmlCbor, senmlJson, type SenmlRecord } from '../encodings/senml.ts';
import { utf8Length } from '../encodings/utf8.ts';
import { field, type Field } from '../field.ts';
import { lwm2mCborReport, lwm2mTlvReport } from './lwm2m-report.ts';
import type { Report } from './readings.ts';

/** Encodings that any protocol can carry. */
export type PayloadEncodingId = 'json' | 'cbor' | 'senml-json' | 'senml-cbor' | 'protobuf' | 'binary';
/** With those that LwM2M has for itself. */
export type ContentFormatId = PayloadEncodingId | 'tlv' | 'lwm2m-cbor';

export interface PayloadEncoding {
  readonly id: ContentFormatId;
  /** Where names and units stand: in every message, in a schema that both ends have, or names as numbers and units in the message. */
  readonly describes: 'message' | 'schema' | 'numbers';
  readonly clause: string;
  readonly encode: (report: Report) => readonly Field[];
}

/** No document says it: both ends agree. */
export const OWN_LAYOUT = 'our own layout';

/** Every way to write a report. The same time and values are in each; what is not in the message the receiver knows from the schema. */
export const payloadEncodings: readonly PayloadEncoding[] = [
  { id: 'json', describes: 'message', clause: 'RFC 8259 §2', encode: (report) => whole(JSON.stringify(document(report)), 'RFC 8259 §2') },
  { id: 'cbor', describes: 'message', clause: 'RFC 8949 §3, §4.1', encode: (report) => whole(cborItem(asMaps(document(inSinglePrecision(report)))), 'RFC 8949 §3, §4.1') },
  { id: 'senml-json', describes: 'message', clause: 'RFC 8428 §5', encode: (report) => senmlJson(records(report)) },
  { id: 'senml-cbor', describes: 'message', clause: 'RFC 8428 §6', encode: (report) => senmlCbor(records(inSinglePrecision(report))) },
  { id: 'protobuf', describes: 'schema', clause: 'Protocol Buffers encoding', encode: (report) => whole(protobufReport(report), 'Protocol Buffers encoding') },
  { id: 'binary', describes: 'schema', clause: OWN_LAYOUT, encode: (report) => whole(binaryReport(report), OWN_LAYOUT) },
  { id: 'tlv', describes: 'numbers', clause: 'OMA LwM2M Core 1.1 §7.4.3', encode: lwm2mTlvReport },
  { id: 'lwm2m-cbor', describes: 'numbers', clause: 'OMA LwM2M Core 1.2 §7.4.6', encode: lwm2mCborReport },
];

export function findPayloadEncoding(id: ContentFormatId): PayloadEncoding {
  const found = payloadEncodings.find((encoding) => encoding.id === id);
  if (found === undefined) throw new RangeError(`encoding: expected one of ${payloadEncodings.map((encoding) => encoding.id).join(', ')}, found ${id}`);
  return found;
}

/** `{ "time", "readings": [{ "name", "unit", "value" }] }`: the shape in which JSON and CBOR hold the report. */
interface ReportDocument {
  readonly time: number;
  readonly readings: readonly { readonly name: string; readonly unit: string; readonly value: number }[];
}

function document({ time, readings }: Report): ReportDocument {
  return { time, readings: readings.map(({ name, unit, value }) => ({ name, unit, value })) };
}

function asMaps({ time, readings }: ReportDocument): ReadonlyMap<string, number | readonly ReadonlyMap<string, string | number>[]> {
  return new Map<string, number | readonly ReadonlyMap<string, string | number>[]>([['time', time], ['readings', readings.map((reading) => new Map(Object.entries(reading)))]]);
}

/** One record a reading; the time stands once, as base time (RFC 8428 §4.1). */
function records({ time, readings }: Report): readonly SenmlRecord[] {
  return readings.map(({ name, unit, value }, index) => ({ ...(index === 0 ? { bt: time } : {}), n: name, u: unit, v: value }));
}

/** `message Report { uint64 time = 1; float temperature = 2; float humidity = 3; … }`. */
function protobufReport({ time, readings }: Report): Uint8Array {
  return joinBytes(protobufUnsigned(1, time), ...readings.map(({ value }, index) => protobufFloat(index + 2, value)));
}

/** The time in four bytes, then each value in four: nothing else is needed where both ends know the layout. */
function binaryReport({ time, readings }: Report): Uint8Array {
  const bytes = new Uint8Array(4 + 4 * readings.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, time);
  readings.forEach(({ value }, index) => view.setFloat32(4 + 4 * index, value));
  return bytes;
}

/** Values as a sensor delivers them, so that binary encodings do not pay for digits of the decimal text. */
function inSinglePrecision(report: Report): Report {
  return { ...report, readings: report.readings.map((reading) => ({ ...reading, value: Math.fround(reading.value) })) };
}

function whole(content: string | Uint8Array, clause: string): readonly Field[] {
  return [field('payload', 'report', typeof content === 'string' ? utf8Length(content) : content.length, content, clause)];
}
