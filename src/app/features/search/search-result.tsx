import type { KeyboardEvent, MouseEvent } from 'react';
import { useHref } from 'react-router';
import { A } from '../../ui/anchor.tsx';
import type { SearchDocument } from './search-index.ts';
import styles from './search.module.css';

interface Props {
  readonly document: SearchDocument;
  readonly kindName: string;
  readonly onQuestion: (id: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export function SearchResult({ document, kindName, onQuestion, onKeyDown }: Props) {
  return (
    <li>
      <ResultLink document={document} onQuestion={onQuestion} onKeyDown={onKeyDown} />
      <p className={styles.detail}><span className={styles.of}>{kindName}</span> {document.detail}</p>
    </li>
  );
}

function ResultLink({ document, onQuestion, onKeyDown }: Omit<Props, 'kindName'>) {
  const href = useHref(document.to);
  if (document.kind === 'question') {
    const open = (event: MouseEvent) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      onQuestion(document.id);
    };
    return <a href={href} onClick={open} onKeyDown={onKeyDown}>{document.title}</a>;
  }
  // A page with a place in it is loaded anew: it is prerendered, and the browser goes to the place by itself.
  return document.to.includes('#') ? <a href={href} onKeyDown={onKeyDown}>{document.title}</a> : <A to={document.to} onKeyDown={onKeyDown}>{document.title}</A>;
}
