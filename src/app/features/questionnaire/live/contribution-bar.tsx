import type { Contribution } from '../../../../engine/index.ts';
import styles from './ranking-list.module.css';

const LENGTH = 200;
const HEIGHT = 10;
/** Touching parts are set apart by this much of the surface. */
const GAP = 1.5;

/**
 * What a score is made of, as one bar on the scale 0 to 100: light markup, so that it can be drawn at every answer.
 * The list beneath it says the same in words; the picture is hidden from screen readers.
 */
export function ContributionBar({ contributions, first }: { readonly contributions: readonly Contribution[]; readonly first: boolean }) {
  return (
    <svg className={styles.bar} viewBox={`0 0 ${LENGTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.track} x="0" y={HEIGHT - 1.5} width={LENGTH} height="1.5" />
      {placed(contributions).map(({ id, x, width }) => <rect key={id} className={first ? styles.part : styles.weak} x={x} y="0" width={width} height={HEIGHT} />)}
    </svg>
  );
}

function placed(contributions: readonly Contribution[]): readonly { readonly id: string; readonly x: number; readonly width: number }[] {
  let at = 0;
  return contributions.filter((part) => part.contribution > 0).map((part) => {
    const x = at * LENGTH;
    at += part.contribution;
    return { id: part.criterion, x, width: Math.max(part.contribution * LENGTH - GAP, 0.5) };
  });
}
