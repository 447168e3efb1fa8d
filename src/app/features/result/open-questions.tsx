import type { QuestionValue } from '../../../engine/index.ts';
import { answersToFirst, fewOf, questionValueSentence } from '../../../report/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './plain-list.module.css';
import type { ResultFacts } from './result-context.ts';

/** What is still open, the most useful to find out first; and the word to stop where nothing can change first place. */
export function OpenQuestions({ facts: { recommendation: { questionValues, settled }, names, questions } }: { readonly facts: ResultFacts }) {
  const byWorth = questionValues.toSorted((a, b) => Number(b.couldChangeFirst) - Number(a.couldChangeFirst) || b.value - a.value || (a.input < b.input ? -1 : 1));
  const decisive = byWorth.filter((value) => value.couldChangeFirst);
  const others = byWorth.filter((value) => !value.couldChangeFirst);
  return (
    <>
      {settled ? <Notice tone="good" title="You can stop here"><p>No single open question can change first place, whatever its answer.</p></Notice> : null}
      {decisive.length === 0 ? null : <ol className={styles.rows}>{decisive.map((value) => <OpenQuestion key={value.input} value={value} names={names} questions={questions} />)}</ol>}
      {others.length === 0 ? null : (
        <Disclosure summary={`${others.length} open ${others.length === 1 ? 'question' : 'questions'} that cannot change first place`}>
          <ul className={styles.bullets}>{others.map((value) => <li key={value.input}>{questions.find((line) => line.input === value.input)?.label ?? value.input}</li>)}</ul>
        </Disclosure>
      )}
    </>
  );
}

/** Of many answers the sentence names a few; all of them stand behind it. */
function OpenQuestion({ value, names, questions }: Pick<ResultFacts, 'names' | 'questions'> & { readonly value: QuestionValue }) {
  const groups = answersToFirst(value, questions, names);
  const short = questionValueSentence(value, questions, names, fewOf);
  return (
    <li>
      <p>{short}</p>
      {short === questionValueSentence(value, questions, names) ? null : (
        <Disclosure summary={`All ${groups.reduce((sum, { options }) => sum + options.length, 0)} answers that would change first place`}>
          <ul className={styles.bullets}>{groups.map(({ protocol, options }) => <li key={protocol}>{names.family(protocol)}: {options.join(', ')}</li>)}</ul>
        </Disclosure>
      )}
    </li>
  );
}
