import { caveats } from '../../../report/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { ResultFacts } from './result-context.ts';
import styles from './plain-list.module.css';

const ON_TOP = 3;

/** What to keep in mind: three at the most, the others behind a disclosure. */
export function CaveatList({ facts: { recommendation, names } }: { readonly facts: ResultFacts }) {
  const texts = caveats(recommendation, names);
  if (texts.length === 0) return null;
  const rest = texts.slice(ON_TOP);
  return (
    <Notice tone="caution" title="Before you rely on it">
      <Items texts={texts.slice(0, ON_TOP)} />
      {rest.length === 0 ? null : <Disclosure summary={`${rest.length} more`}><Items texts={rest} /></Disclosure>}
    </Notice>
  );
}

function Items({ texts }: { readonly texts: readonly string[] }) {
  return <ul className={styles.bullets}>{texts.map((text) => <li key={text}>{text}</li>)}</ul>;
}
