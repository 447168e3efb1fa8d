import { assumptionText } from '../../../report/index.ts';
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
          columns={[{ id: 'question', name: 'Question' }, { id: 'answer', name: 'Answer' }]}
          rows={given.map((line) => ({ id: line.id, cells: [line.label, line.answerText] }))}
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
