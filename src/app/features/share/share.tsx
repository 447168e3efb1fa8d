import { useEffect, useMemo } from 'react';
import { useHref } from 'react-router';
import { paths } from '../../paths.ts';
import { hasContent } from '../../stores/answers-store.ts';
import { loadDecision, prepareDecision, useDecision } from '../../stores/decision-loader.ts';
import { useSession } from '../../stores/use-session.ts';
import { A } from '../../ui/anchor.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Takeaway } from './takeaway.tsx';
import styles from './takeaway.module.css';
import { takeaways } from './takeaways.ts';

/** The present result in every form in which it can be taken along. */
export function Share() {
  const loaded = useDecision();
  const state = useSession((session) => session.state);
  const damaged = useSession((session) => session.damaged);
  const tool = useHref(paths.result);
  const embed = useHref(paths.embed);
  useEffect(prepareDecision, []);

  const items = useMemo(() => {
    if (loaded.status !== 'ready' || !hasContent(state)) return [];
    const absolute = (path: string) => new URL(path, window.location.href).href;
    return takeaways(state, loaded.decision, { tool: absolute(tool), embed: absolute(embed) });
  }, [loaded, state, tool, embed]);

  if (loaded.status === 'failed') {
    return <Notice tone="stop" title="The catalogue could not be fetched" actions={<Button onClick={() => void loadDecision().catch(() => {})}>Try again</Button>} />;
  }
  if (damaged) return <Notice tone="stop" title="This link is damaged"><p>Look at what could be read on the <A to={paths.home}>questions page</A> first; a damaged result is not passed on.</p></Notice>;
  if (loaded.status === 'ready' && items.length === 0) {
    return <Notice title="Nothing to share yet"><p><A to={paths.home}>Answer a question</A> or <A to={paths.examples}>open a worked example</A> first.</p></Notice>;
  }
  if (items.length === 0) return <p role="status">Fetching the catalogue …</p>;
  return <div className={styles.list}>{items.map(({ id, ...item }) => <Takeaway key={id} {...item} />)}</div>;
}
