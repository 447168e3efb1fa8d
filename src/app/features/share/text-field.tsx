import type { RefObject } from 'react';
import styles from './takeaway.module.css';

interface Props {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
}

/** Text to look at, to select and to copy. */
export function TextField({ field, name, text, rows }: Props) {
  return <textarea ref={field} className={styles.text} readOnly value={text} rows={rows} aria-label={`${name}: text`} spellCheck={false} />;
}

export function selectText(field: RefObject<HTMLTextAreaElement | null>): void {
  field.current?.focus();
  field.current?.select();
}
