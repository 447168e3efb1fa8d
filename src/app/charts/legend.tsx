import type { StackedBars } from '../../report/index.ts';
import styles from './chart.module.css';
import { seriesLook } from './series-look.ts';

/** Which colour is which layer, in the order in which the parts of a bar stand. */
export function Legend({ parts }: Pick<StackedBars, 'parts'>) {
  return (
    <ul className={styles.legend}>
      {parts.map((part, index) => (
        <li key={part.id}>
          <svg width="12" height="12" aria-hidden="true" focusable="false"><rect className={seriesLook(index).fill} width="12" height="12" rx="2" /></svg>
          {part.name}
        </li>
      ))}
    </ul>
  );
}
