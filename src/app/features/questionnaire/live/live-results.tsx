import { lazy, Suspense, useEffect } from 'react';
import { protocolNames } from 'virtual:catalogue-summary';
import { prepareDecision } from '../../../stores/decision-loader.ts';
import { useRecommendation } from '../../../stores/use-recommendation.ts';
import { useSession } from '../../../stores/use-session.ts';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { RESULTS } from '../../../ui/anchors.ts';
import { AlphabeticalList } from './alphabetical-list.tsx';
import { CoverageLine } from './coverage-line.tsx';
import styles from './live-results.module.css';

const loadRanked = () => import('./ranked.tsx');
const Ranked = lazy(async () => ({ default: (await loadRanked()).Ranked }));

/** What the answers lead to, beside the questions: always there, never moving the focus. */
export function LiveResults() {
  const view = useRecommendation();
  const damaged = useSession((session) => session.damaged);
  useEffect(() => {
    if (view.status === 'loading') void loadRanked().catch(() => {});
  }, [view.status]);
  return (
    <section className={styles.panel} id={RESULTS} tabIndex={-1} aria-labelledby="live-results-title">
      <header className={styles.head}>
        <h2 className={styles.title} id="live-results-title">Where this leads</h2>
        {view.status === 'ready' ? <CoverageLine possible={view.recommendation.ranking.length} of={view.decision.catalogue.families.length} /> : <CoverageLine possible={protocolNames.length} />}
      </header>
      {damaged ? <p className={styles.sure}>No result is shown before you have looked at the damaged link.</p> : <Body view={view} />}
    </section>
  );
}

function Body({ view }: { readonly view: ReturnType<typeof useRecommendation> }) {
  switch (view.status) {
    case 'waiting':
    case 'loading':
      return <AlphabeticalList loading={view.status === 'loading'} />;
    case 'failed':
      return (
        <>
          <Notice tone="stop" title="The catalogue could not be fetched" actions={<Button onClick={prepareDecision}>Try again</Button>}>
            <p>The connection may be down. Your answers are kept on this page.</p>
          </Notice>
          <AlphabeticalList loading={false} />
        </>
      );
    case 'broken':
      return (
        <Notice tone="stop" title="These answers could not be evaluated" urgent>
          <p>This is a fault of the page, not of your answers. Undo the last one to go on. What went wrong: {view.message}</p>
        </Notice>
      );
    case 'ready':
      return <Suspense fallback={<AlphabeticalList loading />}><Ranked view={view} /></Suspense>;
  }
}
