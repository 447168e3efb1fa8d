import type { EncodedTraffic, NoContent, SameContent } from '../../engine/index.ts';
import { formatBytes, formatBytesExact, formatPercent } from '../number-format.ts';
import { CHOICE_NAMES } from './input-names.ts';
import { capitalise, counted } from './join-words.ts';

type FormatId = EncodedTraffic['encoding'];

/** What an encoding is called inside a sentence. */
export const ENCODING_NAMES: Readonly<Record<FormatId, string>> = { ...CHOICE_NAMES.payloadEncoding, tlv: 'LwM2M TLV', 'lwm2m-cbor': 'LwM2M CBOR' };

/** Where names and units of the readings stand. */
export const DESCRIBED_BY: Readonly<Record<SameContent['encodings'][number]['describes'], string>> = {
  message: 'in every message', schema: 'agreed beforehand', numbers: 'names as numbers, units in the message',
};

const NO_CONTENT: Readonly<Record<NoContent, string>> = {
  'encoding-open': 'How the payload is written is not answered, so it cannot be shown in other encodings.',
  'less-than-a-reading': 'The payload is smaller than one reading with name, unit and time in the encoding that was named, so it cannot be shown in others.',
};

export function noContentText(reason: NoContent): string {
  return NO_CONTENT[reason];
}

/** Which matters more for the first of the stacks: how its payload is written, or which protocol carries it. */
export function sameContentFinding({ content, stacks }: SameContent): string {
  const [first] = stacks;
  const rows = bySize(first?.rows ?? []);
  const [least, most] = [rows[0], rows.at(-1)];
  if (first === undefined || least === undefined || most === undefined) return 'No stack is left to compare';
  const sizes = `${counted(content.readings, 'reading')}: ${formatBytesExact(content.bytes[most.encoding])} in ${ENCODING_NAMES[most.encoding]}, ${formatBytesExact(content.bytes[least.encoding])} in ${ENCODING_NAMES[least.encoding]}`;
  const byEncoding = spread(rows.map((row) => row.bytesPerDay));
  const basis = comparedIn(content.encoding, stacks);
  const others = basis === null ? [] : inEncoding(stacks, basis);
  if (basis === null || others.length < 2) return `${sizes}. Over ${first.stackName} that changes the bytes of a day by ${formatPercent(byEncoding)}`;
  return `${sizes}. The encoding changes the bytes of a day over ${first.stackName} by ${formatPercent(byEncoding)}, the choice of protocol by ${formatPercent(spread(others))}, all in ${ENCODING_NAMES[basis]}`;
}

/** What the figures rest on, in one sentence. */
export function contentText({ content }: SameContent): string {
  const model = `${counted(content.readings, 'reading')} with name, unit and one time for all; length of names and values is our assumption`;
  if (content.from === 'readings' || content.encoding === null) return `The content is ${model}.`;
  return `The content is what your payload of ${formatBytesExact(content.bytes[content.encoding])} in ${ENCODING_NAMES[content.encoding]} holds, taken in proportion to ${model}.`;
}

/** One encoding over all stacks; says so where a protocol does not take it. */
export interface EncodingRow {
  readonly id: FormatId;
  readonly name: string;
  /** In the order of the stacks. */
  readonly cells: readonly string[];
}

export function encodingRows({ encodings, stacks }: SameContent, measure: 'bytesPerMessage' | 'bytesPerDay'): EncodingRow[] {
  const text = measure === 'bytesPerMessage' ? formatBytesExact : formatBytes;
  return encodings.map(({ id }) => ({
    id, name: capitalise(ENCODING_NAMES[id]),
    cells: stacks.map(({ rows }) => {
      const row = rows.find(({ encoding }) => encoding === id);
      return row === undefined ? 'not taken' : text(row[measure]);
    }),
  }));
}

/** The encoding in which protocols are compared: the one that was named, else the first that the first stack takes. */
function comparedIn(named: FormatId | null, stacks: SameContent['stacks']): FormatId | null {
  const taken = stacks[0]?.rows.map(({ encoding }) => encoding) ?? [];
  return named !== null && taken.includes(named) ? named : (taken[0] ?? null);
}

function inEncoding(stacks: SameContent['stacks'], basis: FormatId): readonly number[] {
  return stacks.flatMap(({ rows }) => rows.filter(({ encoding }) => encoding === basis).map(({ bytesPerDay }) => bytesPerDay));
}

/** The least as a part of the most, taken from one. */
function spread(bytes: readonly number[]): number {
  return 1 - Math.min(...bytes) / Math.max(...bytes);
}

function bySize(rows: readonly EncodedTraffic[]): readonly EncodedTraffic[] {
  return rows.toSorted((a, b) => a.bytesPerDay - b.bytesPerDay);
}
