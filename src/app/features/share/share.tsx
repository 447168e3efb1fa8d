import { useEffect, useMemo, useState } from 'react';
import { useHref } from 'react-router';
import { loadCostFacts, type CostFacts } from '../../../knowledge/index.ts';
import { paths } from '../../paths.ts';
import { hasContent } from '../../stores/answers-store.ts';
import { loadDecision, prepareDecision } from '../../stores/decision-loader.ts';
import { useRecommendation } from '../../stores/use-recommendation.ts';
import { useSession } from '../../stores/use-session.ts';
import { A } from '../../ui/anchor.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Takeaway } from './takeaway.tsx';
import styles from './takeaway.module.css';
import { takeaways } from './takeaways.ts';

/** The present result in every form in which it can be taken along. */
export function Share() {
  const view = useRecommendation('full');
  const damaged = useSession((session) => session.damaged);
  const tool = useHref(paths.result);
  const embed = useHref(paths.embed);
  useEffect(prepareDecision, []);
  const [costFacts, setCostFacts] = useState<CostFacts | 'failed' | null>(null);
  const fetchCostFacts = () => {
    loadCostFacts().then(setCostFacts, () => setCostFacts('failed'));
  };
  useEffect(fetchCostFacts, []);

  const items = useMemo(() => {
    if (view.status !== 'ready' || !hasContent(view.state) || costFacts === null || costFacts === 'failed') return [];
    const absolute = (path: string) => new URL(path, window.location.href).href;
    return takeaways(view.state, view.recommendation, view.decision, { tool: absolute(tool), embed: absolute(embed) }, costFacts);
  }, [view, tool, embed, costFacts]);

  if (view.status === 'failed' || costFacts === 'failed') {
    const again = () => {
      fetchCostFacts();
      loadDecision().catch(() => {});
    };
    return <Notice tone="stop" title="The catalogue could not be fetched" actions={<Button onClick={again}>Try again</Button>} />;
  }
  if (damaged) return <Notice tone="stop" title="This link is damaged"><p>Look at what could be read on the <A to={paths.home}>questions page</A> first; a damaged result is not passed on.</p></Notice>;
  if (view.status === 'ready' && !hasContent(view.state)) {
    return <Notice title="Nothing to share yet"><p><A to={paths.home}>Answer a question</A> or <A to={paths.examples}>open a worked example</A> first.</p></Notice>;
  }
  if (items.length === 0) return <p role="status">Working out the result …</p>;
  return <div className={styles.list}>{items.map(({ id, ...item }) => <Takeaway key={id} {...item} />)}</div>;
}
