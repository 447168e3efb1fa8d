import { BESIDE_THE_RANKING } from '../../../engine/index.ts';
import { isQuestionId, type QuestionId } from '../../../questionnaire/index.ts';
import { assumptionText } from '../../../report/index.ts';
import { setFixed } from '../../stores/answers-store.ts';
import { useSession } from '../../stores/use-session.ts';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './plain-list.module.css';
import type { ResultFacts } from './result-context.ts';

/** What the result rests on: what was said, and what was taken for granted instead. */
export function AnswersAndAssumptions({ facts: { recommendation: { assumptions }, questions } }: { readonly facts: ResultFacts }) {
  const given = questions.filter((line) => line.answerText !== null);
  return (
    <>
      {given.length === 0 ? null : (
        <DataTable
          caption="Answers given"
          columns={[{ id: 'question', name: 'Question' }, { id: 'answer', name: 'Answer' }, { id: 'fixed', name: 'Fixed for us' }]}
          rows={given.map(({ id, input, label, answerText, state: how }) => ({ id, cells: [label, answerText, how === 'answered' && isQuestionId(id) && !BESIDE_THE_RANKING.has(input) ? <Fixed key="fixed" id={id} label={label} /> : ''] }))}
        />
      )}
      {assumptions.length === 0 ? <p>Nothing is assumed.</p> : (
        <>
          <h3>Assumed instead of an answer</h3>
          <ul className={styles.bullets}>{assumptions.map((assumption) => <li key={`${assumption.code} ${assumption.input ?? ''}`}>{assumptionText(assumption)}</li>)}</ul>
        </>
      )}
    </>
  );
}

/** An answer that is not up for discussion: no way to another result changes it. */
function Fixed({ id, label }: { readonly id: QuestionId; readonly label: string }) {
  // Straight from the answers: the result that is shown may still be that of a moment ago.
  const checked = useSession((session) => session.state.fixed.includes(id));
  return <input type="checkbox" aria-label={`${label}: fixed for us`} checked={checked} onChange={(event) => setFixed(id, event.target.checked)} />;
}
