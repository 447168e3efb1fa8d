import { useEffect } from 'react';
import { hasContent } from '../../stores/answers-store.ts';
import { prepareDecision } from '../../stores/decision-loader.ts';
import { useRecommendation, type RecommendationView } from '../../stores/use-recommendation.ts';
import { useSession } from '../../stores/use-session.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { ByName } from './by-name.tsx';
import { RankingTable } from './ranking-table.tsx';
import { factsOf, type ReadyView } from './result-context.ts';
import { ResultBody } from './result-body.tsx';
import styles from './result.module.css';
import { VerdictHead } from './verdict-head.tsx';

/** The whole result of the present answers, or what stands in its way. */
export function Result() {
  useEffect(prepareDecision, []);
  const view = useRecommendation('full');
  const early = useRecommendation();
  const damaged = useSession((session) => session.damaged);
  // What belongs to no answers at all is no stand-in for the result of the answers that have just been read.
  const shown = view.status === 'ready' && !damaged && (hasContent(view.state) || !view.stale) ? view : null;
  const facts = shown === null ? null : factsOf(shown);
  // The order alone is there long before what would change it.
  const order = facts === null && !damaged && early.status === 'ready' && !early.stale && hasContent(early.state) ? early : null;
  const fragment = shown !== null && hasContent(shown.state) ? shown.decision.fragmentOf(shown.state) : '';
  return (
    <div className={styles.result} aria-busy={shown?.stale ?? true}>
      <VerdictHead facts={facts} waiting={standingOf(damaged ? 'damaged' : view.status)} fragment={fragment} />
      {facts === null ? <Waiting status={damaged ? 'damaged' : view.status} message={view.status === 'broken' ? view.message : ''} order={order} /> : <ResultBody facts={facts} fragment={fragment} />}
    </div>
  );
}

function standingOf(status: RecommendationView['status'] | 'damaged'): string {
  if (status === 'damaged') return 'Damaged link';
  return status === 'failed' || status === 'broken' ? 'No result' : 'Working out the result …';
}

interface WaitingProps {
  readonly status: RecommendationView['status'] | 'damaged';
  readonly message: string;
  readonly order: ReadyView | null;
}

function Waiting({ status, message, order }: WaitingProps) {
  switch (status) {
    case 'damaged':
      return <p className={styles.lead}>No result is shown before you have looked at what could be read from the damaged link.</p>;
    case 'failed':
      return (
        <Notice tone="stop" title="The catalogue could not be fetched" urgent actions={<Button onClick={prepareDecision}>Try again</Button>}>
          <p>The connection may be down. Your answers are kept on this page and in its address.</p>
        </Notice>
      );
    case 'broken':
      return (
        <Notice tone="stop" title="These answers could not be evaluated" urgent actions={<ButtonLink to={paths.home}>Go to the answers</ButtonLink>}>
          <p>This is a fault of the page, not of your answers. What went wrong: {message}</p>
        </Notice>
      );
    case 'waiting':
    case 'loading':
    case 'ready':
      if (order !== null && order.recommendation.verdict !== 'open' && order.recommendation.ranking.length > 0) {
        return (
          <div className={styles.waiting} id="order">
            <p className={styles.lead} role="status">Ranked by points. How sure that is, what would change it and who says so is being worked out …</p>
            <RankingTable facts={factsOf(order)} fragment={order.decision.fragmentOf(order.state)} />
          </div>
        );
      }
      return (
        <div className={styles.waiting}>
          <p className={styles.lead} role="status">Fetching engine and catalogue to work out the result of the answers in this address …</p>
          <noscript><p>The result is worked out in the browser, by script. Without it the protocols can be read about here.</p></noscript>
          <ByName />
        </div>
      );
  }
}
