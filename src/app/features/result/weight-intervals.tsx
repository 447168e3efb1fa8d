import type { WeightTrace } from '../../../engine/index.ts';
import { weightRows } from '../../../report/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { ResultFacts } from './result-context.ts';
import styles from './weight-intervals.module.css';

const LENGTH = 200;
const HEIGHT = 14;

/** For each weight the shares within which first place holds, as figures and on a ruler from 0 to 100 %. */
export function WeightIntervals({ facts: { recommendation, names } }: { readonly facts: ResultFacts }) {
  const rows = weightRows(recommendation, names);
  return (
    <DataTable
      caption="How far each weight may move, the others keeping their proportions, before first place changes"
      columns={[{ id: 'criterion', name: 'Criterion' }, { id: 'share', name: 'Weight', number: true }, { id: 'ruler', name: '0 to 100 % of the weight' }, { id: 'holds', name: 'First place holds' }]}
      rows={rows.map((row) => {
        const trace = recommendation.weights.find((weight) => weight.criterion === row.criterion);
        return {
          id: row.criterion,
          cells: [row.name, row.share, trace === undefined ? '' : <Ruler key="ruler" trace={trace} />, row.holds === '' ? 'not at any weight' : row.holds],
        };
      })}
    />
  );
}

function Ruler({ trace }: { readonly trace: WeightTrace }) {
  return (
    <svg className={styles.ruler} viewBox={`0 0 ${LENGTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <rect className={styles.track} y={HEIGHT / 2 - 3} width={LENGTH} height="6" />
      {trace.firstHolds.map(({ low, high }) => <rect key={low} className={styles.holds} x={low * LENGTH} y={HEIGHT / 2 - 3} width={Math.max((high - low) * LENGTH, 1)} height="6" />)}
      <rect className={styles.now} x={trace.weight * LENGTH - 1.5} width="3" height={HEIGHT} />
    </svg>
  );
}
