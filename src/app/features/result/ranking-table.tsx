import type { RankedFamily } from '../../../engine/index.ts';
import { firstsOfHundred, formatRange, formatScore } from '../../../report/index.ts';
import { byteViewPath } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { hasPage, ProtocolName } from '../../ui/protocol-name.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import type { ResultFacts } from './result-context.ts';
import styles from './ranking-table.module.css';
import { ScoreBar } from './score-bar.tsx';

/** Protocols in the order of their best stack. Tied ones share the first rank; the order behind it stays that of the scores. */
export function RankingTable({ facts, fragment }: { readonly facts: ResultFacts; readonly fragment: string }) {
  const { ranking, sampling } = facts.recommendation;
  const sampled = sampling.runs > 0;
  const firsts = firstsOfHundred(facts.recommendation);
  const columns: readonly Column[] = [
    { id: 'protocol', name: 'Protocol and best stack' },
    { id: 'score', name: 'Score', number: true },
    ...(sampled ? [{ id: 'first', name: 'First in', number: true }] : []),
    { id: 'range', name: 'Range', number: true },
    { id: 'bar', name: 'Score by criterion, 0 to 100' },
  ];
  return (
    <DataTable
      caption="Each part of a bar is one criterion; the thin line beneath is the range that open answers and uncertain facts leave to the score."
      columns={columns}
      rows={ranking.map((family) => ({
        id: family.protocol,
        cells: [
          <Name key="name" family={family} facts={facts} fragment={fragment} />,
          <strong key="score">{formatScore(family.score)}</strong>,
          ...(sampled ? [family.rankShares[0] === undefined ? '' : `${firsts.get(family.protocol)} of 100`] : []),
          formatRange(family.scoreRange.low, family.scoreRange.high, formatScore),
          <div key="bar" className={styles.bar}><ScoreBar ranked={family} first={rankOf(family, facts) === 1} /></div>,
        ],
      }))}
    />
  );
}

function rankOf(family: RankedFamily, { recommendation: { tied } }: ResultFacts): number {
  return tied.includes(family.protocol) ? 1 : family.rank;
}

function Name({ family, facts, fragment }: { readonly family: RankedFamily; readonly facts: ResultFacts; readonly fragment: string }) {
  return (
    <div className={styles.name}>
      <span className={styles.rank}><VisuallyHidden>Rank </VisuallyHidden>{rankOf(family, facts)}</span>
      <ProtocolName id={family.protocol} name={facts.names.family(family.protocol)} />
      <span className={styles.stack}>{family.stackName} {hasPage(family.protocol) ? <A to={byteViewPath(family.stack, fragment)}>Byte by byte<VisuallyHidden>: {family.stackName}</VisuallyHidden></A> : null}</span>
    </div>
  );
}
