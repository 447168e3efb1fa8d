import { useEffect } from 'react';
import { useHref } from 'react-router';
import { paths } from '../../paths.ts';
import { hasContent } from '../../stores/answers-store.ts';
import { loadDecision, prepareDecision } from '../../stores/decision-loader.ts';
import { useRecommendation } from '../../stores/use-recommendation.ts';
import { useSession } from '../../stores/use-session.ts';
import { A } from '../../ui/anchor.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Documents } from './documents.tsx';
import { EmbedCard } from './embed-card.tsx';
import { Takeaway } from './takeaway.tsx';
import styles from './takeaway.module.css';

/** The present result in every form in which it can be taken along. Link and frames are there as soon as the ranking is. */
export function Share() {
  const view = useRecommendation();
  const damaged = useSession((session) => session.damaged);
  const tool = useHref(paths.result);
  const embed = useHref(paths.embed);
  useEffect(prepareDecision, []);

  if (view.status === 'failed') {
    return <Notice tone="stop" title="The catalogue could not be fetched" actions={<Button onClick={() => void loadDecision().catch(() => {})}>Try again</Button>} />;
  }
  if (damaged) return <Notice tone="stop" title="This link is damaged"><p>Look at what could be read on the <A to={paths.home}>questions page</A> first; a damaged result is not passed on.</p></Notice>;
  if (view.status !== 'ready') return <p className={styles.waiting} role="status">Working out the result …</p>;
  if (!hasContent(view.state)) {
    return <Notice title="Nothing to share yet"><p><A to={paths.home}>Answer a question</A> or <A to={paths.examples}>open a worked example</A> first.</p></Notice>;
  }
  const absolute = (path: string) => new URL(path, window.location.href).href;
  const fragment = view.decision.fragmentOf(view.state);
  return (
    <div className={styles.list}>
      <Takeaway title="Link" about="Opens the same answers with the same result. The part after # is not sent to any server." text={`${absolute(tool)}#${fragment}`} rows={3} />
      <EmbedCard tool={absolute(tool)} embed={absolute(embed)} fragment={fragment} />
      <Documents tool={absolute(tool)} />
    </div>
  );
}
