import { field, opaque, type Field } from '../field.ts';
import { cborHead, cborInteger, cborNumber, cborShortestFloat } from './cbor.ts';
import { utf8Length } from './utf8.ts';

/** A SenML record (RFC 8428 §4). `dataBytes` stands for a binary value whose bytes the model does not know. */
export interface SenmlRecord {
  readonly bn?: string;
  readonly bt?: number;
  readonly bu?: string;
  readonly bver?: number;
  readonly n?: string;
  readonly u?: string;
  readonly t?: number;
  readonly v?: number;
  readonly vs?: string;
  readonly vb?: boolean;
  readonly dataBytes?: number;
  /** The value stays a floating-point number although it is whole, as in `20.0` (default false). */
  readonly floating?: boolean;
}

/** CBOR labels, RFC 8428 §6 table 4. */
const LABELS = { bver: -1, bn: -2, bt: -3, bu: -4, n: 0, u: 1, v: 2, vs: 3, vb: 4, t: 6, dataBytes: 8 } as const;
type Label = keyof typeof LABELS;

/** A pack as JSON (RFC 8428 §5): names, numbers and punctuation without white space. Binary values are base64url without padding. */
export function senmlJson(records: readonly SenmlRecord[]): readonly Field[] {
  const clause = 'RFC 8428 §5';
  const fields: Field[] = [];
  const punctuation = (text: string): void => {
    fields.push(field('protocol', 'punctuation', text.length, text, clause));
  };
  records.forEach((record, position) => {
    punctuation(position === 0 ? '[{' : ',{');
    present(record).forEach((label, index) => {
      const key = `${index === 0 ? '' : ','}"${label === 'dataBytes' ? 'vd' : label}":`;
      fields.push(field('protocol', `label ${label}`, key.length, key, clause));
      fields.push(...jsonValue(record, label, clause));
    });
    punctuation('}');
  });
  punctuation(records.length === 0 ? '[]' : ']');
  return fields;
}

function jsonValue(record: SenmlRecord, label: Label, clause: string): readonly Field[] {
  if (label === 'dataBytes') {
    const coded = Math.ceil(((record.dataBytes ?? 0) * 4) / 3);
    return [field('protocol', 'quote', 1, '"', clause), opaque('payload', 'value in base64url', coded, 'RFC 8428 §5'), field('protocol', 'quote', 1, '"', clause)];
  }
  const whole = label === 'v' && record.floating === true && Number.isInteger(record.v);
  const text = `${JSON.stringify(record[label])}${whole ? '.0' : ''}`;
  return [field(layerOf(label), `value of ${label}`, utf8Length(text), text, clause)];
}

/** A pack as CBOR (RFC 8428 §6): an array of maps with integer labels. */
export function senmlCbor(records: readonly SenmlRecord[]): readonly Field[] {
  const clause = 'RFC 8428 §6';
  const bytes = (layer: Field['layer'], name: string, value: Uint8Array): Field => field(layer, name, value.length, value, clause);
  return [
    bytes('protocol', 'array of records', cborHead(4, records.length)),
    ...records.flatMap((record) => {
      const labels = present(record);
      return [
        bytes('protocol', 'record map', cborHead(5, labels.length)),
        ...labels.flatMap((label) => [bytes('protocol', `label ${label}`, cborInteger(LABELS[label])), ...cborValue(record, label, bytes)]),
      ];
    }),
  ];
}

function cborValue(record: SenmlRecord, label: Label, bytes: (layer: Field['layer'], name: string, value: Uint8Array) => Field): readonly Field[] {
  const name = `value of ${label}`;
  if (label === 'dataBytes') {
    const length = record.dataBytes ?? 0;
    return [bytes('protocol', 'value head', cborHead(2, length)), opaque('payload', 'value', length, 'RFC 8428 §6')];
  }
  const value = record[label];
  if (typeof value === 'string') {
    return [bytes('protocol', `${name} head`, cborHead(3, utf8Length(value))), field(layerOf(label), name, utf8Length(value), value, 'RFC 8428 §6')];
  }
  if (typeof value === 'boolean') return [bytes('payload', name, cborHead(7, value ? 21 : 20))];
  return [bytes(layerOf(label), name, label === 'v' && record.floating === true ? cborShortestFloat(value ?? 0) : cborNumber(value ?? 0))];
}

/** Members in the order in which the record has them. */
function present(record: SenmlRecord): readonly Label[] {
  return Object.keys(record).filter((key): key is Label => Object.hasOwn(LABELS, key) && record[key as Label] !== undefined);
}

function layerOf(label: Label): Field['layer'] {
  return label === 'v' || label === 'vs' || label === 'vb' ? 'payload' : 'protocol';
}
