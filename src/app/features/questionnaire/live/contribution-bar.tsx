import type { Contribution } from '../../../../engine/index.ts';
import styles from './ranking-list.module.css';

const LENGTH = 200;
const HEIGHT = 10;
/** Touching parts are set apart by this much of the surface. */
const GAP = 1.5;

/**
 * What a score is made of, as one bar on the scale 0 to 100. A single path: a shape for each part would be most of what an answer makes
 * the browser lay out. The list beneath it says the same in words; the picture is hidden from screen readers.
 */
export function ContributionBar({ contributions, first }: { readonly contributions: readonly Contribution[]; readonly first: boolean }) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.track} x="0" y={HEIGHT - 1.5} width={LENGTH} height="1.5" />
      <path className={first ? styles.part : styles.weak} d={partsPath(contributions)} />
    </svg>
  );
}

function partsPath(contributions: readonly Contribution[]): string {
  let at = 0;
  return contributions.filter((part) => part.contribution > 0).map((part) => {
    const x = at * LENGTH;
    at += part.contribution;
    const width = Math.max(part.contribution * LENGTH - GAP, 0.5);
    return `M${x.toFixed(2)} 0h${width.toFixed(2)}v${HEIGHT}h-${width.toFixed(2)}z`;
  }).join('');
}
