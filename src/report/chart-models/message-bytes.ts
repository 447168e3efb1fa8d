import type { LayerId, SessionModel } from '../../wire/index.ts';
import { formatBytesExact, formatInteger, formatPercent } from '../number-format.ts';
import { linearAxis } from './axes.ts';
import type { StackedBar, StackedBars } from './chart-model.ts';

/** A stack with the field lists of its packets. */
export interface StackSession {
  readonly stack: string;
  readonly stackName: string;
  readonly session: Pick<SessionModel, 'packets'>;
}

/** Segments from the inside out: what is said first, then what carries it. A packet has an IP header or a link frame, never both. */
export const LAYER_PARTS: readonly { readonly id: string; readonly name: string; readonly layers: readonly LayerId[] }[] = [
  { id: 'payload', name: 'Payload', layers: ['payload'] },
  { id: 'protocol', name: 'Protocol', layers: ['protocol'] },
  { id: 'framing', name: 'Framing', layers: ['framing'] },
  { id: 'security', name: 'Security', layers: ['security'] },
  { id: 'transport', name: 'Transport', layers: ['transport'] },
  { id: 'network', name: 'IP or link frame', layers: ['ip', 'link'] },
];

/** Bytes of one message in the steady state, by layer, both directions with all acknowledgements. From the smallest to the largest. */
export function messageBytesChart(sessions: readonly StackSession[], conditions: string): StackedBars {
  const bars = sessions.map(bar).sort((a, b) => a.total - b.total || (a.id < b.id ? -1 : 1));
  return {
    kind: 'stacked-bars',
    id: 'message-bytes',
    title: finding(bars),
    measure: 'Bytes of one message on the wire, both directions, acknowledgements included',
    conditions,
    howToRead: 'Each bar is one stack; its segments are the layers from the payload outwards.',
    axis: linearAxis('Bytes', Math.max(0, ...bars.map((entry) => entry.total)), formatBytesExact),
    parts: LAYER_PARTS.map(({ id, name }) => ({ id, name })),
    bars,
    sources: standardsOf(sessions),
    table: {
      caption: 'Bytes of one message by layer',
      columns: [{ label: 'Stack', align: 'start' }, ...LAYER_PARTS.map((part) => ({ label: `${part.name} (B)`, align: 'end' as const })), { label: 'Total (B)', align: 'end' }],
      rows: bars.map((entry) => [entry.label, ...entry.values.map(formatInteger), formatInteger(entry.total)]),
    },
  };
}

function bar({ stack, stackName, session }: StackSession): StackedBar {
  const fields = session.packets.perMessage.flatMap((packet) => packet.fields);
  const values = LAYER_PARTS.map((part) => fields.filter((field) => part.layers.includes(field.layer)).reduce((sum, field) => sum + field.bytes, 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  return { id: stack, label: stackName, values, total, totalText: formatBytesExact(total) };
}

function finding(bars: readonly StackedBar[]): string {
  const [smallest] = bars;
  const largest = bars[bars.length - 1];
  if (!smallest || !largest) return 'No stack is left to compare';
  const payload = smallest.values[0] ?? 0;
  const shareText = smallest.total === 0 ? '' : `, of which ${formatPercent(payload / smallest.total)} payload`;
  if (smallest === largest) return `One message is ${smallest.totalText} with ${smallest.label}${shareText}`;
  return `One message is ${smallest.totalText} with ${smallest.label}${shareText}, and ${largest.totalText} with ${largest.label}`;
}

/** The documents behind the fields: "RFC 7252" of "RFC 7252 §3". */
function standardsOf(sessions: readonly StackSession[]): string[] {
  const clauses = sessions.flatMap(({ session }) => session.packets.perMessage.flatMap((packet) => packet.fields.flatMap((field) => field.clause ?? [])));
  return [...new Set(clauses.map((clause) => clause.split('§')[0]?.replace(/[\s,;]+$/, '') ?? clause))].filter((name) => name !== '' && !name.startsWith('application ')).sort();
}
