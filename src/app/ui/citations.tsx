import type { Citation } from '../../knowledge/index.ts';
import type { CatalogueNames } from '../../report/index.ts';
import styles from './citations.module.css';

/** Who says so, each source once, as links where the source has an address. */
export function Citations({ of, names }: { readonly of: readonly Citation[]; readonly names: CatalogueNames }) {
  const shown = new Map(of.map((citation) => [names.citation(citation), names.sourceUrl(citation.source)]));
  return (
    <span className={styles.citations}>
      {[...shown].map(([text, url]) => <span key={text}>{url === null ? text : <a href={url} rel="noreferrer">{text}</a>}</span>)}
    </span>
  );
}
