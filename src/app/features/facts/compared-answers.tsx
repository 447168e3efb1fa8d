import { factTableNames, type FactTableId } from '../../../knowledge/index.ts';
import { CONFIDENCE_NAMES, OBTAINED_NAMES, publishedText, type CatalogueNames } from '../../../report/index.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { Citations } from '../../ui/citations.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Answer, ComparedQuestion } from './fact-table-model.ts';
import styles from './facts.module.css';

interface Props {
  readonly question: ComparedQuestion;
  /** The table whose page this is; answers of other tables name theirs. */
  readonly here?: FactTableId;
  readonly names: CatalogueNames;
}

/** All answers to one question side by side. */
export function ComparedAnswers({ question: { comparison, answers }, here, names }: Props) {
  return (
    <article className={styles.question} aria-labelledby={`question-${comparison.id}`}>
      <h3 id={`question-${comparison.id}`}>{comparison.question}</h3>
      <p className={styles.why}>{comparison.why}</p>
      <DataTable
        caption={`${answers.length} answers: ${comparison.question}`}
        columns={[{ id: 'who', name: 'Where' }, { id: 'value', name: 'Answer', number: true }, { id: 'condition', name: 'Condition' }, { id: 'obtained', name: 'Obtained' }, { id: 'source', name: 'Source' }, { id: 'checked', name: 'Checked' }]}
        rows={answers.map((answer) => ({
          id: `${answer.row.id} ${answer.figure.quantity} ${answer.figure.condition}`,
          cells: [
            <Where key="who" answer={answer} here={here} />, <strong key="value">{publishedText(answer.figure)}</strong>, answer.figure.condition,
            `${OBTAINED_NAMES[answer.figure.obtained]}; ${CONFIDENCE_NAMES[answer.figure.confidence]}`, <Citations key="source" of={answer.figure.sources} names={names} />,
            <time key="checked" dateTime={answer.figure.checked}>{answer.figure.checked}</time>,
          ],
        }))}
      />
    </article>
  );
}

function Where({ answer: { row, table }, here }: { readonly answer: Answer; readonly here: FactTableId | undefined }) {
  const name = factTableNames.find(({ id }) => id === table);
  if (table === here || name === undefined) return row.subject;
  return <>{row.subject} <span className={styles.from}>(<A to={paths.factTable(name.slug)}>{name.title}</A>)</span></>;
}
