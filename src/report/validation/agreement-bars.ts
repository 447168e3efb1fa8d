import { linearAxis } from '../chart-models/axes.ts';
import type { StackedBars } from '../chart-models/index.ts';
import { counted } from '../wording/index.ts';
import { formatInteger } from '../number-format.ts';
import type { ValidationFigures } from './validation-figures.ts';

/** Steady runs of each family: predicted to the byte, inside the declared range, neither. */
export function agreementBars({ families, all }: ValidationFigures): StackedBars {
  const shown = families.filter(({ steady }) => steady > 0);
  return {
    kind: 'stacked-bars',
    id: 'agreement',
    title: `${formatInteger(all.exact)} of ${formatInteger(all.steady)} runs are predicted to the byte, ${formatInteger(all.inRange)} more within the declared range`,
    measure: 'Captured runs with a message in the steady state, by how packets, IP bytes and payload of that message compare',
    conditions: 'Each run predicted from its inputs alone',
    howToRead: 'One row a family: runs that agree to the byte, runs inside the range of one pure acknowledgement each way, runs outside it.',
    axis: linearAxis('Runs', Math.max(1, ...shown.map(({ steady }) => steady)), formatInteger),
    parts: [{ id: 'exact', name: 'To the byte' }, { id: 'in-range', name: 'In the declared range' }, { id: 'off', name: 'Outside it' }],
    bars: shown.map(({ id, name, exact, inRange, off, steady }) => ({ id, label: name, values: [exact, inRange, off], total: steady, totalText: counted(steady, 'run') })),
    sources: [],
    table: {
      caption: 'Runs of each family by how they agree',
      columns: [{ label: 'Family', align: 'start' }, { label: 'To the byte', align: 'end' }, { label: 'In the declared range', align: 'end' }, { label: 'Outside it', align: 'end' }],
      rows: shown.map(({ name, exact, inRange, off }) => [name, formatInteger(exact), formatInteger(inRange), formatInteger(off)]),
    },
  };
}
