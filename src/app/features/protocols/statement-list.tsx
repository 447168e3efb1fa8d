import type { Statement } from '../../../knowledge/index.ts';
import { SEED_CHECK_NAMES, type CatalogueNames } from '../../../report/index.ts';
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
      {statements.map(({ text, sources, seedClaim, seedCheck }) => (
        <li key={text}>
          <p>{text}</p>
          {seedClaim === undefined || seedCheck === undefined ? null : <p className={styles.seed}>Claim {seedClaim} of the 2022 article: {SEED_CHECK_NAMES[seedCheck]}</p>}
          <Citations of={sources} names={names} />
        </li>
      ))}
    </ul>
  );
}
