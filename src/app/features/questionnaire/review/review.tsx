import { answerText, isSetAside, questionsBySection, type Question, type QuestionId } from '../../../../questionnaire/index.ts';
import { paths } from '../../../paths.ts';
import { useSession } from '../../../stores/use-session.ts';
import { A } from '../../../ui/anchor.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { HistoryButtons } from '../../../ui/history-buttons.tsx';
import { VisuallyHidden } from '../../../ui/visually-hidden.tsx';
import { changeAddress } from './change-address.ts';
import styles from './review.module.css';

/** Every question with its answer, by topic, each with a way to change it that comes back here. */
export function Review() {
  const damaged = useSession((session) => session.damaged);
  return (
    <div className={styles.review}>
      <HistoryButtons />
      {questionsBySection().map(({ id, title, questions }) => (
        <section key={id} aria-labelledby={`review-${id}`}>
          <h2 id={`review-${id}`} className={styles.section}>{title}</h2>
          <dl className={styles.rows}>{questions.map((question) => <Row key={question.id} question={question} />)}</dl>
        </section>
      ))}
      <p className={styles.actions}>
        {damaged ? null : <ButtonLink look="main" to={paths.result}>See the full result</ButtonLink>}
        <ButtonLink to={paths.guided}>One question at a time</ButtonLink>
        <ButtonLink to={paths.home}>All questions on one page</ButtonLink>
      </p>
    </div>
  );
}

function Row({ question }: { readonly question: Question }) {
  const id = question.id as QuestionId;
  const answer = useSession((session) => session.state.answers[id]);
  const setAside = useSession((session) => isSetAside(question, session.state.answers));
  const fixed = useSession((session) => session.state.fixed.includes(id));
  return (
    <div className={styles.row}>
      <dt>{question.label}</dt>
      <dd className={answer === undefined || setAside ? styles.open : undefined}>
        {setAside ? 'Not needed with your other answers' : answer === undefined ? 'Not answered' : answerText(question, answer)}{fixed ? ' (fixed for us)' : ''}
      </dd>
      <dd><A {...changeAddress(id)}>{answer === undefined ? 'Answer' : 'Change'}<VisuallyHidden> {question.label}</VisuallyHidden></A></dd>
    </div>
  );
}
