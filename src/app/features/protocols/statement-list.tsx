import type { Statement } from '../../../knowledge/index.ts';
import { seedCheckText, type CatalogueNames } from '../../../report/index.ts';
import { Citations } from '../../ui/citations.tsx';
import styles from './statement-list.module.css';

interface Props {
  readonly statements: readonly Statement[];
  readonly names: CatalogueNames;
  readonly kind: 'for' | 'against' | 'note';
}

const marks: Readonly<Record<Props['kind'], string | undefined>> = { for: styles.for, against: styles.against, note: styles.note };

/** Sentences of the catalogue, each with its sources, and how a claim of the article of 2022 fared where it stems from one. */
export function StatementList({ statements, names, kind }: Props) {
  return (
    <ul className={`${styles.list} ${marks[kind] ?? ''}`}>
      {statements.map((statement) => {
        const seed = seedCheckText(statement);
        return (
          <li key={statement.text}>
            <p>{statement.text}</p>
            {seed === null ? null : <p className={styles.seed}>{seed}</p>}
            <Citations of={statement.sources} names={names} />
          </li>
        );
      })}
    </ul>
  );
}
