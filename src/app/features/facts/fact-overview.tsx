import { factTableNames } from '../../../knowledge/index.ts';
import { paths } from '../../paths.ts';
import { A } from '../../ui/anchor.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { ComparedAnswers } from './compared-answers.tsx';
import { comparedQuestions } from './fact-table-model.ts';
import type { FactData } from './fact-table-view.tsx';
import styles from './facts.module.css';

/** All tables, and every question on which sources differ. */
export function FactOverview({ tables, comparisons, names }: FactData) {
  const questions = comparedQuestions(tables, comparisons);
  return (
    <div className={styles.view}>
      <PageSection id="tables" title={`${factTableNames.length} tables`}>
        <ul className={styles.tables}>
          {factTableNames.map(({ id, slug, title, about }) => (
            <li key={id}>
              <A to={paths.factTable(slug)}>{title}</A> <span className={styles.rows}>{tables[id].length} rows</span>
              <p>{about}</p>
            </li>
          ))}
        </ul>
        <p><A to={paths.newcomers}>Protocols to consider that the ranking leaves out</A></p>
      </PageSection>
      <PageSection id="differ" title={`Where sources differ (${questions.length})`} lead="Every answer is kept, none is averaged. The reason is given as far as it is known.">
        {questions.map((question) => <ComparedAnswers key={question.comparison.id} question={question} names={names} />)}
      </PageSection>
    </div>
  );
}
