import { catalogue, type Source } from '../../../knowledge/index.ts';
import { SOURCE_KIND_NAMES } from '../../../report/index.ts';
import { PageSection } from '../../ui/page-section.tsx';
import styles from './source-register.module.css';

const KINDS = Object.keys(SOURCE_KIND_NAMES) as readonly Source['kind'][];

/** Every source of the catalogue, by kind. Cited places (clause, table) stand beside each statement. */
export function SourceRegister() {
  return (
    <div className={styles.register}>
      {KINDS.map((kind) => {
        const own = catalogue.sources.filter((source) => source.kind === kind).toSorted(byTitle);
        return own.length === 0 ? null : (
          <PageSection key={kind} id={kind} title={`${SOURCE_KIND_NAMES[kind]} (${own.length})`}>
            <ul className={styles.list}>{own.map((source) => <Entry key={source.id} source={source} />)}</ul>
          </PageSection>
        );
      })}
    </div>
  );
}

function Entry({ source: { id, title, publisher, year, url, readThrough } }: { readonly source: Source }) {
  return (
    <li id={`source-${id}`}>
      {url === undefined ? title : <a href={url} rel="noreferrer">{title}</a>}
      <span className={styles.about}>{[publisher, String(year)].filter((text) => text !== undefined).join(', ')}{readThrough === undefined ? '' : `. Read through ${readThrough}`}</span>
    </li>
  );
}

/** By title, numbers in it as numbers: RFC 768 before RFC 7252. */
function byTitle(a: Source, b: Source): number {
  const key = ({ title }: Source) => title.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return key(a) < key(b) ? -1 : 1;
}
