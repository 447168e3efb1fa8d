import { citedSources } from '../../../report/index.ts';
import type { ResultFacts } from './result-context.ts';
import styles from './plain-list.module.css';

/** The sources behind what this page states. */
export function SourceList({ facts: { recommendation, catalogue } }: { readonly facts: ResultFacts }) {
  return (
    <ul className={styles.columns}>
      {citedSources(recommendation, catalogue).map(({ id, title, url, publisher, year, readThrough }) => (
        <li key={id} className={styles.soft}>
          {url === undefined ? title : <a href={url} rel="noreferrer">{title}</a>}{['', publisher, year].filter((part) => part !== undefined).join(', ')}{readThrough === undefined ? '' : `, read through ${readThrough}`}
        </li>
      ))}
    </ul>
  );
}
