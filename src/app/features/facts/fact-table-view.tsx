import { useMemo, useState } from 'react';
import type { Comparison, FactTableId, FactTables } from '../../../knowledge/index.ts';
import type { CatalogueNames } from '../../../report/index.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ComparedAnswers } from './compared-answers.tsx';
import { comparedQuestions, factTableModel, filtered, isDisputed, type FactLine } from './fact-table-model.ts';
import styles from './facts.module.css';
import { Evidence, PublishedNumber } from './published-number.tsx';
import { RowFilter } from './row-filter.tsx';

export interface FactData {
  readonly tables: FactTables;
  readonly comparisons: readonly Comparison[];
  readonly names: CatalogueNames;
}

interface Props extends FactData {
  readonly id: FactTableId;
  readonly about: string;
}

/** One table of facts with its filter, and the questions on which its sources differ. */
export function FactTableView({ id, about, tables, comparisons, names }: Props) {
  const [filter, setFilter] = useState('');
  const [onlyDisputed, setOnlyDisputed] = useState(false);
  const model = useMemo(() => factTableModel(id, tables[id]), [id, tables]);
  const questions = useMemo(() => comparedQuestions(tables, comparisons, id), [id, tables, comparisons]);
  const lines = filtered(model.lines, filter, onlyDisputed);
  const disputed = model.lines.some(({ row }) => isDisputed(row));
  return (
    <div className={styles.view}>
      <PageSection id="rows" title="All rows">
        <RowFilter shown={lines.length} all={model.lines.length} onFilter={setFilter} {...(disputed ? { onOnlyDisputed: setOnlyDisputed } : {})} />
        {lines.length === 0 ? <p>No row holds all of these words.</p> : (
          <DataTable
            caption={`${about}${model.hasFigures ? ' Each number opens its condition, source and date.' : ''}`}
            columns={[
              { id: 'subject', name: 'What' }, ...model.columns.map((column) => ({ id: column.id, name: column.name })),
              ...(model.hasFigures ? [{ id: 'figures', name: 'Numbers' }] : []), { id: 'evidence', name: 'Who says so' },
            ]}
            rows={lines.map((line) => ({ id: line.row.id, cells: cellsOf(line, model.hasFigures, names) }))}
          />
        )}
      </PageSection>
      {questions.length === 0 ? null : (
        <PageSection id="differ" title="Where sources differ" lead="Every answer is kept, none is averaged.">
          {questions.map((question) => <ComparedAnswers key={question.comparison.id} question={question} here={id} names={names} />)}
        </PageSection>
      )}
    </div>
  );
}

function cellsOf({ row, cells }: FactLine, hasFigures: boolean, names: CatalogueNames) {
  return [
    <div key="subject" id={row.id} className={styles.subject}>
      {row.subject}
      {row.note === undefined ? null : <p className={styles.note}>{row.note}</p>}
      <span className={styles.id}>{row.id}</span>
    </div>,
    ...cells.map((words) => (words.length === 1 ? words[0] : <ul key={words.join()} className={styles.words}>{words.map((word) => <li key={word}>{word}</li>)}</ul>)),
    ...(hasFigures ? [<div key="figures" className={styles.numbers}>{row.figures.map((figure) => <PublishedNumber key={`${figure.quantity} ${figure.condition}`} figure={figure} names={names} />)}</div>] : []),
    <Evidence key="evidence" of={row} names={names} />,
  ];
}
