import type { Lines } from '../../report/index.ts';
import styles from './chart.module.css';
import { seriesLook } from './series-look.ts';

/** Longer names would squeeze the plot, so they stand in a list above it. */
const LONGEST_AT_LINE = 16;

export function namesStandApart({ series }: Pick<Lines, 'series'>): boolean {
  return series.some(({ label }) => label.length > LONGEST_AT_LINE);
}

/** Which line is which, with the dashes that tell them apart without colour. */
export function LineNames({ series }: Pick<Lines, 'series'>) {
  return (
    <ul className={styles.legend}>
      {series.map(({ id, label }, index) => (
        <li key={id}>
          <svg width="32" height="12" aria-hidden="true" focusable="false"><line x1="0" x2="32" y1="6" y2="6" stroke={seriesLook(index).colour} strokeWidth="2" strokeDasharray={seriesLook(index).dash} /></svg>
          {label}
        </li>
      ))}
    </ul>
  );
}
