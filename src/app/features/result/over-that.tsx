import { useState } from 'react';
import { contrast, counted, type ContrastRow } from '../../../report/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { DifferenceBar } from './difference-bar.tsx';
import styles from './over-that.module.css';
import { ProtocolPicker } from './protocol-picker.tsx';
import type { ResultFacts } from './result-context.ts';

/** First place against another protocol: criteria by size of difference, each with the answer that caused it and the sources. */
export function OverThat({ facts: { recommendation: { ranking }, names } }: { readonly facts: ResultFacts }) {
  const [wanted, setWanted] = useState<string | null>(null);
  const [first, ...others] = ranking;
  const other = others.find((family) => family.protocol === wanted) ?? others[0];
  if (first === undefined || other === undefined) return null;
  const { title, rows, smaller, equal } = contrast(first, other, names);
  const [firstName, otherName] = [names.family(first.protocol), names.family(other.protocol)];
  const most = Math.max(1, ...rows.map((row) => Math.abs(row.points)));
  return (
    <>
      <ProtocolPicker
        label={`Compare ${firstName} with`}
        options={others.map(({ protocol }) => ({ id: protocol, name: names.family(protocol) }))}
        chosen={other.protocol}
        onChoose={setWanted}
      />
      <DataTable
        caption={`${title}. Positive points speak for ${firstName}, negative ones for ${otherName}; they add up to the difference.`}
        columns={[
          { id: 'criterion', name: 'Criterion' }, { id: 'points', name: 'Points', number: true }, { id: 'bar', name: 'Difference' },
          { id: 'first', name: firstName }, { id: 'other', name: otherName },
        ]}
        rows={rows.map((row) => ({
          id: row.criterion,
          cells: [
            <Criterion key="criterion" row={row} />, row.pointsText, <div key="bar" className={styles.bar}><DifferenceBar points={row.points} most={most} /></div>,
            <Side key="first" value={row.firstValue} because={row.firstBecause} />, <Side key="other" value={row.otherValue} because={row.otherBecause} />,
          ],
        }))}
      />
      {smaller === null ? null : <p className={styles.more}>{smaller.text}: {smaller.names.join(', ')}.</p>}
      {equal.length === 0 ? null : <p className={styles.more}>No difference in: {equal.join(', ')}.</p>}
    </>
  );
}

function Side({ value, because }: { readonly value: string; readonly because: string }) {
  return <span className={styles.side}><strong>{value}</strong> {because.startsWith(value) ? null : <span className={styles.because}>{because}</span>}</span>;
}

/** The criterion, the answers that made it count, and who says so. */
function Criterion({ row }: { readonly row: ContrastRow }) {
  return (
    <span className={styles.criterion}>
      {row.name}
      <span className={styles.because}>{row.causedBy === '' ? 'always counts' : `because of ${row.causedBy}`}</span>
      <Disclosure summary={<>{counted(row.sources.length, 'source')}<VisuallyHidden> for {row.name}</VisuallyHidden></>}>{() => <span className={styles.source}>{row.sources.join('; ')}</span>}</Disclosure>
    </span>
  );
}
