import { lazy, Suspense } from 'react';
import { PictureBoundary } from '../../charts/picture-boundary.tsx';
import { useSeen } from '../../charts/use-seen.ts';
import { Awaited } from '../../ui/awaited.tsx';
import styles from './charts-place.module.css';
import type { ResultFacts } from './result-context.ts';

const ResultCharts = lazy(async () => ({ default: (await import('./result-charts.tsx')).ResultCharts }));

/** Keeps the room of the charts; their figures are worked out, and their code fetched, when this part of the page comes into view. */
export function ChartsPlace({ facts }: { readonly facts: ResultFacts }) {
  const [place, seen] = useSeen<HTMLDivElement>();
  const waiting = <Awaited asked={seen} className={styles.waiting}>Working out the figures …</Awaited>;
  return (
    <div ref={place} className={styles.place}>
      <PictureBoundary fallback={<p>The charts could not be drawn. The estimates above hold without them.</p>}>
        {seen ? <Suspense fallback={waiting}><ResultCharts facts={facts} /></Suspense> : waiting}
      </PictureBoundary>
    </div>
  );
}
