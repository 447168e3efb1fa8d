import type { Statement } from '../../../knowledge/index.ts';
import type { CatalogueNames } from '../../../report/index.ts';
import { StatementList } from './statement-list.tsx';
import styles from './protocol-article.module.css';

interface Props {
  readonly forTitle: string;
  readonly forThem: readonly Statement[];
  readonly againstTitle: string;
  readonly againstThem: readonly Statement[];
  readonly names: CatalogueNames;
}

/** What speaks for and what speaks against, side by side. */
export function TwoSides({ forTitle, forThem, againstTitle, againstThem, names }: Props) {
  return (
    <div className={styles.sides}>
      <div className={styles.side}><h3>{forTitle}</h3><StatementList statements={forThem} names={names} kind="for" /></div>
      <div className={styles.side}><h3>{againstTitle}</h3><StatementList statements={againstThem} names={names} kind="against" /></div>
    </div>
  );
}
