import { answerLines, nextQuestion, questions } from '../../../../questionnaire/index.ts';
import { verdictWords } from '../../../../report/index.ts';
import { paths } from '../../../paths.ts';
import type { RecommendationView } from '../../../stores/use-recommendation.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { anchorOf, goTo } from '../../../ui/anchors.ts';
import { AlphabeticalList } from './alphabetical-list.tsx';
import { Announcement } from '../../../ui/announcement.tsx';
import { Conflicts } from './conflicts.tsx';
import styles from './live-results.module.css';
import { NoFit } from './no-fit.tsx';
import { RankingList } from './ranking-list.tsx';
import { RuledOut } from './ruled-out.tsx';

type Ready = Extract<RecommendationView, { readonly status: 'ready' }>;

/** The sentence first, then the ranking, then what is ruled out and what to ask next. */
export function Ranked({ view }: { readonly view: Ready }) {
  const { decision, state, recommendation, depth, stale } = view;
  const { names, fragmentOf } = decision;
  if (recommendation.verdict === 'open') {
    return (
      <>
        <AlphabeticalList loading={false} />
        <RuledOut recommendation={recommendation} names={names} />
      </>
    );
  }
  const words = verdictWords(recommendation, names, answerLines(state.answers));
  const next = depth === 'full' ? nextQuestion(state.answers, recommendation.questionValues) : null;
  const fragment = fragmentOf(state);
  return (
    <div className={styles.panel} aria-busy={stale}>
      <div className={styles.verdict}>
        <p className={styles.choice}>{words.choice}</p>
        {depth === 'full' ? <><p className={styles.sure}>{words.sure}</p>{words.change === '' ? null : <p className={styles.sure}>{words.change}</p>}</> : <p className={styles.busy}>Working out how sure that is and what would change it …</p>}
      </div>
      <Announcement text={`${words.choice} ${recommendation.eliminated.length} ruled out.`} />
      <Conflicts answers={state.answers} />
      {recommendation.verdict === 'no-fit' ? <NoFit recommendation={recommendation} names={names} /> : <RankingList recommendation={recommendation} names={names} />}
      {next === null ? null : (
        <div className={styles.next}>
          <p>{next.because === 'value' ? 'Most useful to answer next:' : 'Not answered yet, and it can rule protocols out:'} <strong>{questions.find((question) => question.id === next.question)?.label}</strong></p>
          <Button onClick={() => goTo(anchorOf(next.question))}>Go to this question</Button>
        </div>
      )}
      <RuledOut recommendation={recommendation} names={names} />
      <div className={styles.actions}>
        <ButtonLink look="main" to={`${paths.result}#${fragment}`}>See the full result</ButtonLink>
        <ButtonLink to={`${paths.share}#${fragment}`}>Share</ButtonLink>
      </div>
    </div>
  );
}
