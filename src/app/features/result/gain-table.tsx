import type { ResultCosts } from '../../../engine/index.ts';
import { gainRows } from '../../../report/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { ResultFacts } from './result-context.ts';

/** Today's stack beside the one in first place, figure by figure. @param costs battery and data, once they are worked out */
export function GainTable({ facts: { recommendation, names }, costs }: { readonly facts: ResultFacts; readonly costs?: Pick<ResultCosts, 'battery' | 'data'> }) {
  const rows = gainRows(recommendation, costs);
  const { today } = recommendation;
  if (today === null || rows.length === 0) return null;
  const [own, first] = [names.family(today.today), names.family(today.first)];
  return (
    <DataTable
      caption={`${own} as it is against ${first}`}
      columns={[{ id: 'measure', name: 'Measure' }, { id: 'today', name: own }, { id: 'first', name: first }]}
      rows={rows.map(({ id, name, today: now, first: later }) => ({ id, cells: [name, now, later] }))}
    />
  );
}
