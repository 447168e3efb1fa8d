import { position, type StackedBars } from '../../../report/index.ts';
import { seriesLook } from '../../charts/series-look.ts';
import { percent, segments } from '../../ui/segments.ts';
import styles from './protocol-article.module.css';

/** One bar of the byte model as plain markup: it is there without script. Read out as the numbers of its parts. */
export function LayerBar({ bar, axis }: { readonly bar: StackedBars['bars'][number]; readonly axis: StackedBars['axis'] }) {
  const parts = bar.values.map((value, index) => ({ id: String(index), share: position(axis, value) }));
  return (
    <svg className={styles.layers} role="img" aria-label={bar.values.filter((value) => value > 0).join(' + ')}>
      {segments(parts).map(({ id, from, share }) => <rect key={id} className={`${seriesLook(Number(id)).fill} ${styles.layer}`} x={percent(from)} width={percent(share)} height="100%" />)}
    </svg>
  );
}
