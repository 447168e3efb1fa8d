import { useEffect, useMemo, useState } from 'react';
import { atOnce, resultCosts } from '../../../engine/index.ts';
import type { CostFacts } from '../../../knowledge/index.ts';
import { encodePackedLink, toScenario, withCompanyData, withOutcome } from '../../../questionnaire/index.ts';
import { costFactsInUse } from '../../stores/cost-facts-in-use.ts';
import { loadDecision } from '../../stores/decision-loader.ts';
import { useRecommendation } from '../../stores/use-recommendation.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PictureCard } from './picture-card.tsx';
import { QrCard } from './qr-card.tsx';
import { Takeaway } from './takeaway.tsx';
import styles from './takeaway.module.css';
import { takeaways } from './takeaways.ts';

/** Everything that says what would change the choice: it comes when that has been worked out. @param tool address that opens a state, without fragment */
export function Documents({ tool }: { readonly tool: string }) {
  const view = useRecommendation('full');
  const [costFacts, setCostFacts] = useState<CostFacts | 'failed' | null>(null);
  const fetchCostFacts = () => {
    costFactsInUse().then(setCostFacts, () => setCostFacts('failed'));
  };
  useEffect(fetchCostFacts, []);

  const shown = useMemo(() => {
    if (view.status !== 'ready' || costFacts === null || costFacts === 'failed') return null;
    const { state, recommendation, decision } = view;
    const scenario = toScenario(state.answers);
    const costs = atOnce(resultCosts({ ...costFacts, scenario, catalogue: decision.catalogue, stacks: recommendation.ranking.map(({ stack }) => stack) }));
    return {
      items: takeaways(recommendation, { ...decision.contextOf(state, tool), costs }),
      picture: { state, recommendation, decision, link: `${tool}#${encodePackedLink(withCompanyData(withOutcome(state, recommendation), decision.catalogue.overlay))}` },
    };
  }, [view, tool, costFacts]);

  if (view.status === 'failed' || costFacts === 'failed') {
    const again = () => {
      fetchCostFacts();
      loadDecision().catch(() => {});
    };
    return <Notice tone="stop" title="The catalogue could not be fetched" actions={<Button onClick={again}>Try again</Button>} />;
  }
  if (shown === null) return <p className={styles.waiting} role="status">Working out pictures and documents …</p>;
  return (
    <>
      <QrCard address={shown.picture.link} />
      <PictureCard {...shown.picture} />
      {shown.items.map(({ id, ...item }) => <Takeaway key={id} {...item} />)}
    </>
  );
}
