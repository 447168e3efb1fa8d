import type { RankedStack } from '../../../engine/index.ts';
import { percent, segments } from '../../ui/segments.ts';
import styles from './score-bar.module.css';

/**
 * A score on the fixed scale 0 to 100: one part for each criterion in the order of what it gives, and the range that the score may
 * take as a line beneath. Light markup; the table beside it says the same in numbers, so it is hidden from screen readers.
 */
export function ScoreBar({ ranked, first = false }: { readonly ranked: RankedStack; readonly first?: boolean }) {
  const { low, high } = ranked.scoreRange;
  const parts = ranked.contributions.toSorted((a, b) => b.contribution - a.contribution).map(({ criterion, contribution }) => ({ id: criterion, share: contribution }));
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <rect className={styles.track} width="100%" height="10" />
      {segments(parts).map(({ id, from, share }) => <rect key={id} className={first ? styles.first : styles.part} x={percent(from)} width={percent(share)} height="10" />)}
      <rect className={styles.range} x={percent(low)} y="12" width={percent(Math.max(high - low, 0.005))} height="2" />
    </svg>
  );
}
