import styles from './difference-bar.module.css';

const HALF = 60;
const HEIGHT = 10;

/** Points for the one side grow to the end, points for the other to the start, from a line in the middle. */
export function DifferenceBar({ points, most }: { readonly points: number; readonly most: number }) {
  const length = (Math.abs(points) / most) * HALF;
  return (
    <svg className={styles.bar} viewBox={`0 0 ${2 * HALF} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <rect className={points > 0 ? styles.helps : styles.hurts} x={points > 0 ? HALF : HALF - length} width={length} height={HEIGHT} />
      <line className={styles.middle} x1={HALF} x2={HALF} y1="0" y2={HEIGHT} />
    </svg>
  );
}
