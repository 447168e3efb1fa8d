import type { SameContent } from '../../engine/index.ts';
import { formatBytesExact, formatInteger } from '../number-format.ts';
import { capitalise } from '../wording/join-words.ts';
import { contentText, DESCRIBED_BY, ENCODING_NAMES, sameContentFinding } from '../wording/same-content.ts';
import { linearAxis } from './axes.ts';
import type { StackedBars } from './chart-model.ts';

const PARTS = [{ id: 'payload', name: 'Payload' }, { id: 'around', name: 'All that goes with it' }] as const;

/** One message of the first stack with the same content in each encoding that it takes, from the smallest. */
export function encodedMessagesChart(same: SameContent, conditions: string): StackedBars {
  const { content, encodings, stacks: [first] } = same;
  const described = new Map(encodings.map((encoding) => [encoding.id, encoding]));
  const bars = (first?.rows ?? []).map(({ encoding, bytesPerMessage }) => {
    const payload = content.bytes[encoding];
    return { id: encoding, label: capitalise(ENCODING_NAMES[encoding]), values: [payload, bytesPerMessage - payload], total: bytesPerMessage, totalText: formatBytesExact(bytesPerMessage) };
  }).sort((a, b) => a.total - b.total || (a.id < b.id ? -1 : 1));
  return {
    kind: 'stacked-bars',
    id: 'encoded-messages',
    title: sameContentFinding(same),
    measure: `Bytes of one message over ${first?.stackName ?? 'no stack'}, both directions, acknowledgements included`,
    conditions: `${conditions}. ${contentText(same)}`,
    howToRead: 'Each bar is the same content in one encoding; the first part is the payload, the second headers, security and acknowledgements.',
    axis: linearAxis('Bytes', Math.max(0, ...bars.map(({ total }) => total)), formatBytesExact),
    parts: PARTS,
    bars,
    sources: [...new Set(bars.flatMap(({ id }) => documentOf(described.get(id)?.clause ?? '')))].sort(),
    table: {
      caption: 'One message with the same content, by encoding',
      columns: [
        { label: 'Encoding', align: 'start' }, { label: 'Names and units', align: 'start' }, { label: 'By', align: 'start' },
        ...PARTS.map(({ name }) => ({ label: `${name} (B)`, align: 'end' as const })), { label: 'Total (B)', align: 'end' },
      ],
      rows: bars.map(({ id, label, values, total }) => [
        label, DESCRIBED_BY[described.get(id)?.describes ?? 'message'], described.get(id)?.clause ?? '', ...values.map(formatInteger), formatInteger(total),
      ]),
    },
  };
}

/** "RFC 8949" of "RFC 8949 §3"; a layout of one's own has none. */
function documentOf(clause: string): readonly string[] {
  const [document = ''] = clause.split(' §');
  return /^(?:RFC|OMA|Protocol)/.test(document) ? [document] : [];
}
