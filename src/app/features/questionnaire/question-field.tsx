import { memo, useId } from 'react';
import { isSetAside, UNKNOWN, type Answer, type Question, type QuestionId } from '../../../questionnaire/index.ts';
import { setAnswer } from '../../stores/answers-store.ts';
import type { Origin } from '../../stores/session.ts';
import { useSession } from '../../stores/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { anchorOf } from '../../ui/anchors.ts';
import { ChoiceControl } from './choice-control.tsx';
import { MultiControl } from './multi-control.tsx';
import { NumberControl } from './number-control.tsx';
import styles from './question-field.module.css';

/** One question: label, hint, control, "I don't know", where the answer comes from, why it is asked. */
export const QuestionField = memo(function QuestionField({ question }: { readonly question: Question }) {
  const id = question.id as QuestionId;
  const answer = useSession((session) => session.state.answers[id]);
  const origin = useSession((session) => session.origins[id]);
  const setAside = useSession((session) => isSetAside(question, session.state.answers));
  const hint = useId();
  const change = (next: Answer | undefined) => setAnswer(id, next);

  return (
    <fieldset
      id={anchorOf(id)}
      className={styles.question}
      data-state={answer === undefined || setAside ? 'open' : answer === UNKNOWN ? 'unknown' : 'answered'}
      aria-describedby={hint}
      tabIndex={-1}
    >
      <legend className={styles.label}>{question.label}</legend>
      <p className={styles.hint} id={hint}>{question.hint}</p>
      {setAside
        ? <p className={styles.aside}>Not needed with your other answers. {question.setAsideWhen?.because}</p>
        : <Control question={question} answer={answer} onChange={change} />}
      <div className={styles.foot}>
        <Disclosure summary={<>Why we ask<VisuallyHidden>: {question.label}</VisuallyHidden></>}>
          {() => (
            <>
              <p>{question.why.text}</p>
              {question.why.criteria.length === 0 ? null : <p className={styles.criteria}>Bears on: {question.why.criteria.map(spoken).join(', ')}.</p>}
            </>
          )}
        </Disclosure>
        {answer === undefined ? null : (
          <>
            <span className={styles.origin}>{originText(origin)}</span>
            <Button look="quiet" onClick={() => change(undefined)}>Clear<VisuallyHidden> the answer to: {question.label}</VisuallyHidden></Button>
          </>
        )}
      </div>
    </fieldset>
  );
});

interface ControlProps {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
}

function Control({ question, answer, onChange }: ControlProps) {
  switch (question.kind) {
    case 'number': return <NumberControl question={question} answer={answer} onChange={onChange} />;
    case 'choice': return <ChoiceControl question={question} answer={answer} onChange={onChange} />;
    case 'multi': return <MultiControl question={question} answer={answer} onChange={onChange} />;
  }
}

function originText(origin: Origin | undefined): string {
  switch (origin?.from) {
    case 'example': return `From the example “${origin.name}”`;
    case 'file': return `From the file ${origin.name}`;
    case 'scenario': return `From the scenario “${origin.name}”`;
    case 'link': return 'From the link';
    default: return 'Your answer';
  }
}

const spoken = (criterion: string) => criterion.replaceAll('-', ' ');
