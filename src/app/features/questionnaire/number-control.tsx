import { useEffect, useId, useRef, useState } from 'react';
import { readTyped, UNKNOWN, unitWords, type Answer, type NumberQuestion, type QuestionId } from '../../../questionnaire/index.ts';
import { noteDraftProblem, useDraftProblem } from '../../stores/draft-problems.ts';
import { answerAmount } from './amounts.ts';
import styles from './number-control.module.css';
import { OptionItem } from './option-item.tsx';

interface Props {
  readonly question: NumberQuestion;
  readonly answer: Answer | undefined;
  readonly onChange: (answer: Answer | undefined) => void;
}

/** While typing, a value that can be read counts after this pause; an error shows only on leaving the field or on Enter. */
const SETTLE_MS = 250;

interface Draft {
  readonly text: string;
  /** The answer that the text was typed over, or that it became. When the answer is another one, it was changed elsewhere. */
  readonly over: Answer | undefined;
}

/** A number with its unit: typed as people write it, or picked. What was typed stays; what it was read as is shown. */
export function NumberControl({ question, answer, onChange }: Props) {
  const questionId = question.id as QuestionId;
  // Kept beyond this field, so that a review can name it and who comes back finds what was typed.
  const known = useDraftProblem(questionId);
  const problem = known !== null && sameAnswer(known.over, answer) ? known : null;
  const wrong = problem?.problem ?? null;
  const [draft, setDraft] = useState<Draft | null>(problem);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  useEffect(() => () => clearTimeout(timer.current), []);

  const answered = typeof answer === 'number' || isRange(answer) ? answerAmount(question.unit, answer) : '';
  const isDraft = draft !== null && (sameAnswer(draft.over, answer) || sameAnswer(readTyped(question, draft.text).answer, answer));
  const text = isDraft ? draft.text : answered;

  const settle = (typed: string, tellWrong: boolean) => {
    clearTimeout(timer.current);
    if (!isDraft && typed === text) return;
    const read = readTyped(question, typed);
    const blank = typed.trim() === '';
    if (blank || read.answer !== undefined) {
      noteDraftProblem(questionId, null);
      setDraft({ text: typed, over: read.answer });
      if (!sameAnswer(read.answer, answer) && !(blank && answered === '')) onChange(read.answer);
    } else if (tellWrong) noteDraftProblem(questionId, { text: typed, problem: read.problem, over: answer });
  };

  const type = (typed: string) => {
    setDraft({ text: typed, over: answer });
    noteDraftProblem(questionId, null);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => settle(typed, false), SETTLE_MS);
  };

  const pick = (value: Answer | undefined) => {
    clearTimeout(timer.current);
    setDraft(null);
    noteDraftProblem(questionId, null);
    onChange(value);
  };

  return (
    <>
      <div className={styles.row}>
        <span className={styles.field} data-wrong={wrong !== null}>
          <input
            type="text"
            name={question.id}
            inputMode="text"
            autoComplete="off"
            spellCheck={false}
            aria-label={`${question.label}, in ${spokenUnits[question.unit]}`}
            aria-invalid={wrong !== null}
            aria-describedby={`${id}-read`}
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={(event) => settle(event.target.value, true)}
            onKeyDown={(event) => {
              if (event.key === 'Enter') settle(event.currentTarget.value, true);
            }}
          />
          <span className={styles.unit} aria-hidden="true">{question.unit}</span>
        </span>
        <span className={styles.points} role="group" aria-label="Common values">
          {question.points.map((point) => (
            <button key={point} type="button" className={styles.point} aria-pressed={answer === point} onClick={() => pick(point)}>
              {answerAmount(question.unit, point)}
            </button>
          ))}
        </span>
      </div>
      <p id={`${id}-read`} className={wrong === null ? styles.read : styles.wrong} role={wrong === null ? undefined : 'alert'}>
        {wrong ?? (isDraft && answered !== ''
          ? `Read as ${answered}.`
          : `For example ${unitWords[question.unit].examples}; a range such as ${rangeExample(question)} is fine.`)}
      </p>
      <OptionItem type="checkbox" name={question.id} value={UNKNOWN} label="I don’t know" checked={answer === UNKNOWN} onChange={(checked) => pick(checked ? UNKNOWN : undefined)} />
    </>
  );
}

const isRange = (answer: Answer | undefined): answer is readonly [number, number] => Array.isArray(answer) && typeof answer[0] === 'number';

function sameAnswer(a: Answer | undefined, b: Answer | undefined): boolean {
  return a === b || (Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, at) => value === b[at]));
}

function rangeExample({ points, unit }: NumberQuestion): string {
  return answerAmount(unit, [points[0] ?? 1, points[1] ?? 2]);
}

const spokenUnits: Readonly<Record<NumberQuestion['unit'], string>> = { KiB: 'kibibytes', B: 'bytes', s: 'seconds', ms: 'milliseconds', '%': 'percent', devices: 'devices' };
