import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { findQuestion, type QuestionId } from '../../../../questionnaire/index.ts';
import { paths } from '../../../paths.ts';
import { prepareDecision } from '../../../stores/decision-loader.ts';
import { useRecommendation } from '../../../stores/use-recommendation.ts';
import { useSession } from '../../../stores/use-session.ts';
import { Button, ButtonLink } from '../../../ui/button.tsx';
import { HistoryButtons } from '../../../ui/history-buttons.tsx';
import { CoverageLine } from '../live/coverage-line.tsx';
import { QuestionField } from '../question-field.tsx';
import { courseOf, mostUseful, questionAfter, type Order } from './guided-course.ts';
import styles from './guided.module.css';
import { Leading } from './leading.tsx';
import { OrderChoice } from './order-choice.tsx';
import { useGuided } from './use-guided.ts';

interface Props {
  /** The question to show first; null for the first that is open. */
  readonly wanted: QuestionId | null;
  /** It was sent for by the review, which waits for it. */
  readonly forReview: boolean;
}

/** The questions one by one over the same answers, with the first place in view. */
export function Guided({ wanted, forReview }: Props) {
  useEffect(prepareDecision, []);
  const { trail, current, show, back } = useGuided(wanted);
  const [order, setOrder] = useState<Order>('in-order');
  const answers = useSession((session) => session.state.answers);
  const view = useRecommendation();
  const navigate = useNavigate();
  const question = findQuestion(current);
  const course = courseOf(answers);
  const inOrder = order === 'in-order';
  const values = view.status === 'ready' && view.depth === 'full' && !view.stale ? view.recommendation.questionValues : null;
  const next = inOrder ? questionAfter(answers, current) : values === null ? 'waiting' : mostUseful(answers, values, trail);
  const toReview = () => void navigate(paths.review);
  return (
    <div className={styles.guided}>
      <div className={styles.head}>
        <p className={styles.soft}>{inOrder && course.includes(current) ? `Question ${course.indexOf(current) + 1} of ${course.length}` : `One of ${course.length} questions`}</p>
        <progress aria-label="Questions answered" max={course.length} value={course.filter((id) => answers[id] !== undefined).length} />
        {view.status === 'ready' ? <CoverageLine possible={view.recommendation.ranking.length} of={view.decision.catalogue.families.length} /> : <CoverageLine possible={null} />}
      </div>
      {question === undefined ? null : <QuestionField key={current} question={question} />}
      <div className={styles.actions}>
        {forReview ? <Button look="main" onClick={toReview}>Back to the review</Button> : (
          <>
            <Button aria-disabled={trail.length < 2} onClick={back}>Back</Button>
            {next === null ? <Button look="main" onClick={toReview}>Review the answers</Button> : (
              <Button look="main" aria-disabled={next === 'waiting'} onClick={() => (next === 'waiting' ? undefined : show(next))}>
                {next === 'waiting' ? 'Looking for the most useful question …' : answers[current] === undefined ? 'Skip' : 'Next'}
              </Button>
            )}
          </>
        )}
        <HistoryButtons />
      </div>
      {!inOrder && next === null ? <p>No open question can change first place or rule a protocol out.</p> : null}
      {forReview ? null : <OrderChoice order={order} onOrder={setOrder} />}
      <Leading view={view} />
      <p className={styles.actions}><ButtonLink to={paths.review}>Review</ButtonLink><ButtonLink to={paths.home}>All questions on one page</ButtonLink></p>
    </div>
  );
}
