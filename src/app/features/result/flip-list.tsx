import { flipRow } from '../../../report/index.ts';
import type { ResultFacts } from './result-context.ts';
import styles from './plain-list.module.css';

/** Where first place changes along each number. */
export function FlipList({ facts: { recommendation: { flipPoints }, names } }: { readonly facts: ResultFacts }) {
  if (flipPoints.length === 0) return <p>Along every number, with the others as they stand, first place stays where it is.</p>;
  return <ul className={styles.bullets}>{flipPoints.map((flip) => <li key={`${flip.input} ${flip.at}`}>{flipRow(flip, names)}</li>)}</ul>;
}
