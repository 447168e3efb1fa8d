import { use } from 'react';
import { catalogue, type Source } from '../../../knowledge/index.ts';
import { SOURCE_KIND_NAMES } from '../../../report/index.ts';
import { A } from '../../ui/anchor.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { loadRestingOn, type Resting } from './resting-on.ts';
import styles from './source-register.module.css';

const KINDS = Object.keys(SOURCE_KIND_NAMES) as readonly Source['kind'][];

let known: ReturnType<typeof loadRestingOn> | undefined;

/** Every source of the catalogue, by kind, with what rests on it. Cited places (clause, table) stand beside each statement. */
export function SourceRegister() {
  known ??= loadRestingOn();
  const resting = use(known);
  return (
    <div className={styles.register}>
      {KINDS.map((kind) => {
        const own = catalogue.sources.filter((source) => source.kind === kind).toSorted(byTitle);
        return own.length === 0 ? null : (
          <PageSection key={kind} id={kind} title={`${SOURCE_KIND_NAMES[kind]} (${own.length})`}>
            <ul className={styles.list}>{own.map((source) => <Entry key={source.id} source={source} resting={resting.get(source.id) ?? []} />)}</ul>
          </PageSection>
        );
      })}
    </div>
  );
}

function Entry({ source: { id, title, publisher, year, url, readThrough }, resting }: { readonly source: Source; readonly resting: readonly Resting[] }) {
  return (
    <li id={`source-${id}`}>
      {url === undefined ? title : <a href={url} rel="noreferrer">{title}</a>}
      <span className={styles.about}>{[publisher, year].filter((part) => part !== undefined).join(', ')}{readThrough === undefined ? '' : `. Read through ${readThrough}`}</span>
      {resting.length === 0 ? <span className={styles.about}>Cited by weights, constraints or the byte model alone.</span> : (
        <Disclosure summary={`${resting.length} ${resting.length === 1 ? 'entry rests' : 'entries rest'} on it`}>
          {() => <ul className={styles.resting}>{resting.map(({ title: name, to }) => <li key={to}><A to={to}>{name}</A></li>)}</ul>}
        </Disclosure>
      )}
    </li>
  );
}

/** By title, numbers in it as numbers: RFC 768 before RFC 7252. */
function byTitle(a: Source, b: Source): number {
  const key = ({ title }: Source) => title.toLowerCase().replace(/\d+/g, (digits) => digits.padStart(8, '0'));
  return key(a) < key(b) ? -1 : 1;
}
