import { lazy, Suspense } from 'react';
import { PictureBoundary } from '../../../charts/picture-boundary.tsx';
import { useSeen } from '../../../charts/use-seen.ts';
import type { ResultFacts } from '../result-context.ts';
import { PART_GROWS_WITHIN_PX } from './part-room.ts';
import styles from './running-costs.module.css';
import { costFactsInUse } from '../../../stores/cost-facts-in-use.ts';
import { Working } from './working.tsx';

/** The estimates and the published facts that they rest on arrive together. */
const RunningCosts = lazy(async () => {
  const [{ RunningCosts: Costs }, costFacts] = await Promise.all([import('./running-costs.tsx'), costFactsInUse()]);
  return { default: ({ facts }: { readonly facts: ResultFacts }) => <Costs facts={facts} costFacts={costFacts} /> };
});

/** Keeps the room of battery life, data cost, sessions and times; fetched and worked out when this part of the page comes into view. */
export function RunningCostsPlace({ facts }: { readonly facts: ResultFacts }) {
  const [place, seen] = useSeen<HTMLDivElement>(PART_GROWS_WITHIN_PX);
  const waiting = <Working asked={seen} />;
  return (
    <div ref={place} className={styles.place}>
      <PictureBoundary fallback={<p>The figures could not be fetched or worked out. Everything else on this page holds without them.</p>}>
        {seen ? <Suspense fallback={waiting}><RunningCosts facts={facts} /></Suspense> : waiting}
      </PictureBoundary>
    </div>
  );
}
