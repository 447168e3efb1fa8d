import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { RESULT_KINDS, searchIndex, type ResultKind, type SearchDocument, type SearchIndex } from './search-index.ts';
import { SearchResult } from './search-result.tsx';
import styles from './search.module.css';

const KIND_NAMES: Readonly<Record<ResultKind, string>> = {
  protocol: 'Protocols', link: 'Links', question: 'Questions', newcomer: 'To consider', fact: 'Facts', claim: 'The article', source: 'Sources', page: 'Tables',
};
/** More than a person reads; a better query brings the right one up. */
const MOST_SHOWN = 60;

/** Kept while the app is open: who comes back from a result finds the results again. */
let lastQuery = '';

/** Search over everything that the catalogue holds. The index is built here, from what the page fetches; nothing that is typed leaves it. */
export function SearchView({ onQuestion }: { readonly onQuestion: (id: string) => void }) {
  const [query, setQuery] = useState('');
  const [kind, setKind] = useState<ResultKind | null>(null);
  const index = useSearchIndex();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();

  useEffect(() => {
    const box = field.current;
    if (box === null) return;
    // Typed before the page came to life, or searched for before leaving for a result.
    if (box.value === '') box.value = lastQuery;
    setQuery(box.value);
  }, []);

  const found = index?.find(query) ?? [];
  const ofKind = kind === null ? found : found.filter((document) => document.kind === kind);
  const shown = ofKind.slice(0, MOST_SHOWN);
  const type = (text: string) => {
    lastQuery = text;
    setQuery(text);
    setKind(null);
  };
  const move = (event: KeyboardEvent) => {
    const links = [...list.current?.querySelectorAll<HTMLElement>('a') ?? []];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const target = { ArrowDown: links[at + 1], ArrowUp: at <= 0 ? field.current : links[at - 1], Home: links[0], End: links[links.length - 1], Escape: field.current }[event.key];
    if (target === undefined || target === null || (at < 0 && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    target.focus();
  };

  return (
    <search className={styles.search}>
      <label className={styles.field} htmlFor={id}>
        <span>Search protocols, links, questions, facts, claims and sources</span>
        <input ref={field} id={id} type="search" autoComplete="off" spellCheck={false} aria-describedby={`${id}-keys`} onKeyDown={move} onInput={(event) => type(event.currentTarget.value)} />
      </label>
      <p className={styles.keys} id={`${id}-keys`}>Arrow keys go through the results, Escape comes back here.</p>
      <p className={styles.status} role="status">{statusText(query, index, ofKind.length)}</p>
      {found.length === 0 ? null : <Kinds found={found} chosen={kind} onChoose={setKind} />}
      <ul ref={list} className={styles.results}>
        {shown.map((document) => <SearchResult key={`${document.kind} ${document.id}`} document={document} kindName={KIND_NAMES[document.kind]} onQuestion={onQuestion} onKeyDown={move} />)}
      </ul>
      {ofKind.length <= MOST_SHOWN ? null : <p>The first {MOST_SHOWN} of {ofKind.length}. One more word narrows them down.</p>}
    </search>
  );
}

function Kinds({ found, chosen, onChoose }: { readonly found: readonly SearchDocument[]; readonly chosen: ResultKind | null; readonly onChoose: (kind: ResultKind | null) => void }) {
  const counts = RESULT_KINDS.map((kind) => ({ kind, count: found.filter((document) => document.kind === kind).length })).filter(({ count }) => count > 0);
  if (counts.length < 2) return null;
  return (
    <div className={styles.kinds} role="group" aria-label="Kind of result">
      <button type="button" className={styles.kind} aria-pressed={chosen === null} onClick={() => onChoose(null)}>All {found.length}</button>
      {counts.map(({ kind, count }) => <button key={kind} type="button" className={styles.kind} aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>{KIND_NAMES[kind]} {count}</button>)}
    </div>
  );
}

function statusText(query: string, index: SearchIndex | null, count: number): string {
  if (index === null) return 'Fetching the catalogue …';
  if (query.trim() === '') return `${index.size} entries can be found.`;
  if (count === 0) return 'Nothing holds all of these words.';
  return count === 1 ? '1 result' : `${count} results`;
}

function useSearchIndex(): SearchIndex | null {
  const [index, setIndex] = useState<SearchIndex | null>(null);
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const { loadSearchDocuments } = await import('./search-documents.ts');
      const documents = await loadSearchDocuments();
      if (wanted) setIndex(searchIndex(documents));
    })();
    return () => {
      wanted = false;
    };
  }, []);
  return index;
}
