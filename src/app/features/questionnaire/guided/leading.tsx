import { formatScore } from '../../../../report/index.ts';
import { paths } from '../../../paths.ts';
import type { RecommendationView } from '../../../stores/use-recommendation.ts';
import { useSession } from '../../../stores/use-session.ts';
import { Announcement } from '../../../ui/announcement.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import styles from './guided.module.css';

/** Where the answers lead so far, in one line. */
export function Leading({ view }: { readonly view: RecommendationView }) {
  const damaged = useSession((session) => session.damaged);
  if (damaged) return null;
  if (view.status === 'failed' || view.status === 'broken') return <Notice tone="stop" title="The ranking could not be worked out"><p>Your answers are kept. {view.status === 'broken' ? view.message : 'The connection may be down.'}</p></Notice>;
  if (view.status !== 'ready') return <p className={styles.soft} role="status">Fetching the catalogue …</p>;
  const { recommendation: { verdict, ranking, eliminated }, decision: { names, fragmentOf }, state, stale } = view;
  const [first, second] = ranking;
  const text = verdict === 'open' ? 'Nothing ranked yet.'
    : first === undefined ? 'No protocol fits these answers.'
      : `First: ${names.family(first.protocol)} with ${formatScore(first.score)} of 100${second === undefined ? '' : `, then ${names.family(second.protocol)} with ${formatScore(second.score)}`}.`;
  return (
    <div className={styles.leading} aria-busy={stale}>
      <p><strong>{text}</strong> {eliminated.length} ruled out.</p>
      <Announcement text={`${text} ${eliminated.length} ruled out.`} />
      {verdict === 'open' ? null : <ButtonLink to={`${paths.result}#${fragmentOf(state)}`}>See the full result</ButtonLink>}
    </div>
  );
}
