import { legRules } from '../../../questionnaire/index.ts';
import { formatScore, legRows } from '../../../report/index.ts';
import { JOIN_COST } from '../../../engine/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import styles from './plain-list.module.css';
import type { ResultFacts } from './result-context.ts';

/** Where the way has several legs: the best combination, and what translates between them. */
export function LegTable({ facts: { recommendation, names } }: { readonly facts: ResultFacts }) {
  const rows = legRows(recommendation, names);
  return (
    <>
      <DataTable
        caption="The best combination over all legs"
        columns={[{ id: 'leg', name: 'Leg' }, { id: 'choice', name: 'Choose' }, { id: 'score', name: 'Score', number: true }, { id: 'join', name: 'Where it meets the other leg' }]}
        rows={rows.map(({ id, name, choice, score, join, sources }) => ({ id, cells: [name, choice, score, sources.length === 0 ? join : `${join} (${sources.join('; ')})`] }))}
      />
      <ul className={styles.bullets}>{legRules.filter(({ id }) => rows.some((row) => row.id === id)).map(({ id, because }) => <li key={id}>{because}</li>)}</ul>
      <p className={styles.faint}>
        The largest sum of scores, less {formatScore(JOIN_COST.own)} points for a translation of your own and {formatScore(JOIN_COST.published)} for a published one or a second protocol on the device: our judgement of what it takes to build, run and understand.
      </p>
    </>
  );
}
