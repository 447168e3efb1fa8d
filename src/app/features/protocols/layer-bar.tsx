import { position, type StackedBars } from '../../../report/index.ts';
import { seriesLook } from '../../charts/series-look.ts';
import styles from './protocol-article.module.css';

const LENGTH = 240;
const HEIGHT = 14;
/** Touching parts are set apart by this much of the surface. */
const GAP = 1.5;

/** One bar of the byte model as plain markup: it is there without script. The table row beside it holds the numbers. */
export function LayerBar({ bar, axis }: { readonly bar: StackedBars['bars'][number]; readonly axis: StackedBars['axis'] }) {
  let at = 0;
  const parts = bar.values.map((value, index) => {
    const x = at;
    const width = position(axis, value) * LENGTH;
    at += width;
    return { index, x, width, value };
  }).filter(({ value }) => value > 0);
  return (
    <svg className={styles.layers} viewBox={`0 0 ${LENGTH} ${HEIGHT}`} role="img" aria-label={bar.values.filter((value) => value > 0).join(' + ')}>
      {parts.map(({ index, x, width }) => <rect key={index} className={seriesLook(index).fill} x={x.toFixed(1)} width={Math.max(width - GAP, 0.5).toFixed(1)} height={HEIGHT} />)}
    </svg>
  );
}
