import { useEffect, useId, useRef } from 'react';
import styles from './facts.module.css';

interface Props {
  /** How many of how many rows are shown. */
  readonly shown: number;
  readonly all: number;
  readonly onFilter: (text: string) => void;
  /** Absent where no row of the table is disputed. */
  readonly onOnlyDisputed?: (only: boolean) => void;
}

/** Filters the rows of a table by words; the number of rows left is announced. */
export function RowFilter({ shown, all, onFilter, onOnlyDisputed }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The page was prerendered: somebody may have typed before it came to life.
    if (field.current !== null && field.current.value !== '') onFilter(field.current.value);
    if (box.current?.checked === true) onOnlyDisputed?.(true);
  }, [onFilter, onOnlyDisputed]);
  return (
    <div className={styles.filter}>
      <label className={styles.field} htmlFor={id}>
        <span>Show rows with</span>
        <input ref={field} id={id} type="search" autoComplete="off" spellCheck={false} onInput={(event) => onFilter(event.currentTarget.value)} />
      </label>
      {onOnlyDisputed === undefined ? null : (
        <label className={styles.box}>
          <input ref={box} type="checkbox" onChange={(event) => onOnlyDisputed(event.currentTarget.checked)} />
          <span>Only where sources differ</span>
        </label>
      )}
      <p className={styles.count} role="status">{shown === all ? `${all} rows` : `${shown} of ${all} rows`}</p>
    </div>
  );
}
