import { useState } from 'react';
import { contributionRows, formatInteger, formatScore } from '../../../report/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { ProtocolPicker } from './protocol-picker.tsx';
import type { ResultFacts } from './result-context.ts';
import { SourceNote } from './source-note.tsx';

/** What a score is made of: whole points that add up to it, each with the fact behind it and the answers that made it count. */
export function PointsTable({ facts: { recommendation: { ranking }, names } }: { readonly facts: ResultFacts }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const shown = ranking.find((family) => family.protocol === wanted) ?? ranking[0];
  if (shown === undefined) return null;
  const name = names.family(shown.protocol);
  return (
    <>
      {ranking.length < 2 ? null : (
        <ProtocolPicker
          label="Show the points of"
          options={ranking.map(({ protocol }) => ({ id: protocol, name: names.family(protocol) }))}
          chosen={shown.protocol}
          onChoose={setWanted}
        />
      )}
      <DataTable
        caption={`The ${formatScore(shown.score)} points of ${name}, ${shown.stackName}`}
        columns={[
          { id: 'criterion', name: 'Criterion' }, { id: 'points', name: 'Points', number: true }, { id: 'most', name: 'At most', number: true },
          { id: 'value', name: 'Value and why' }, { id: 'cause', name: 'Counts because of' },
        ]}
        rows={contributionRows(shown.contributions, shown.score, names).map((row) => ({
          id: row.criterion,
          cells: [
            row.name, formatInteger(row.points), row.weightPercent.replace(' %', ''),
            <SourceNote key="value" text={row.because.startsWith(row.value) ? row.because : `${row.value}: ${row.because}`} sources={row.sources} />,
            row.causedBy === '' ? 'Always counts' : row.causedBy,
          ],
        }))}
      />
    </>
  );
}
