import type { RankedStack } from '../../../engine/index.ts';
import styles from './score-bar.module.css';

const LENGTH = 400;
const HEIGHT = 14;
const BAR = 9;
/** Touching parts are set apart by this much of the surface. */
const GAP = 2;

/**
 * A score on the fixed scale 0 to 100: one part for each criterion in the order of what it gives, and the range that the score may
 * take as a line beneath. Light markup; the table beside it says the same in numbers, so it is hidden from screen readers.
 */
export function ScoreBar({ ranked, first = false }: { readonly ranked: RankedStack; readonly first?: boolean }) {
  const { low, high } = ranked.scoreRange;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.track} width={LENGTH} height={BAR} />
      {placed(ranked).map(({ id, x, width }) => <rect key={id} className={first ? styles.first : styles.part} x={x} width={width} height={BAR} />)}
      <rect className={styles.range} x={low * LENGTH} y={BAR + 2.5} width={Math.max((high - low) * LENGTH, 1)} height="2" />
    </svg>
  );
}

function placed({ contributions }: RankedStack): readonly { readonly id: string; readonly x: number; readonly width: number }[] {
  let at = 0;
  return contributions.filter((part) => part.contribution > 0).toSorted((a, b) => b.contribution - a.contribution).map((part) => {
    const x = at * LENGTH;
    at += part.contribution;
    return { id: part.criterion, x, width: Math.max(part.contribution * LENGTH - GAP, 0.5) };
  });
}
