import { favouringRows, firstsOfHundred, formatInteger, pairwiseRows, rankRows } from '../../../report/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import type { ResultFacts } from './result-context.ts';
import { percent, segments } from '../../ui/segments.ts';
import styles from './rank-shares.module.css';

/** A share below this has no room for its name in the strip; the list beneath names them all. */
const NAMED_FROM = 0.12;

/** How often each protocol comes first when weights, grades and figures are shaken: one strip; weights that speak for each, ranks and pairs in tables. */
export function RankShares({ facts: { recommendation, names } }: { readonly facts: ResultFacts }) {
  const { ranking, sampling } = recommendation;
  const counts = firstsOfHundred(recommendation);
  const firsts = ranking.map(({ protocol, rankShares }) => ({ id: protocol, name: names.family(protocol), share: rankShares[0] ?? 0 })).filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share);
  if (sampling.runs === 0 || firsts.length === 0) return null;
  return (
    <div className={styles.shares}>
      <svg className={styles.strip} aria-hidden="true" focusable="false">
        {segments(firsts).map(({ id, from, share }, index) => <rect key={id} className={index === 0 ? styles.most : styles.rest} x={percent(from)} width={percent(share)} height="100%" />)}
      </svg>
      <ul className={styles.list}>
        {firsts.map(({ id, name, share }) => <li key={id} className={share >= NAMED_FROM ? styles.large : undefined}>{name}: first in <strong>{counts.get(id)} of 100</strong></li>)}
      </ul>
      <p className={styles.how}>{formatInteger(sampling.runs)} times, weights were drawn around the shown ones, grades within half a step, and figures and open answers within their ranges; seed {sampling.seed}: the same answers give the same figures.</p>
      <DataTable
        caption="Which weights speak for which protocol, and how often it is first where they hold"
        columns={[{ id: 'protocol', name: 'Protocol' }, { id: 'first', name: 'First in', number: true }, { id: 'weights', name: 'Mean weights where it is first' }, { id: 'confidence', name: 'First under these', number: true }]}
        rows={favouringRows(recommendation, names).map((row) => ({ id: row.protocol, cells: [row.name, row.firstIn, row.weights, row.confidence] }))}
      />
      <Disclosure summary="Every rank as a table">
        <DataTable
          caption={`Out of ${formatInteger(sampling.runs)} samples, how many give the protocol this rank`}
          columns={[{ id: 'protocol', name: 'Protocol' }, ...ranking.map((_, index) => ({ id: String(index), name: String(index + 1), number: true }))]}
          rows={rankRows(recommendation, names).map(({ protocol, name, ranks }) => ({ id: protocol, cells: [name, ...ranks.map(formatInteger)] }))}
        />
      </Disclosure>
      <Disclosure summary="Pair by pair as a table">
        <DataTable
          caption={`Out of ${formatInteger(sampling.runs)} samples, how many have the protocol of the row before that of the column`}
          columns={[{ id: 'protocol', name: 'Protocol' }, ...ranking.map(({ protocol }) => ({ id: protocol, name: names.family(protocol), number: true }))]}
          rows={pairwiseRows(recommendation, names).map(({ protocol, name, before }) => ({ id: protocol, cells: [name, ...before.map((count) => (count === null ? '' : formatInteger(count)))] }))}
        />
      </Disclosure>
    </div>
  );
}
