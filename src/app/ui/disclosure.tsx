import type { ReactNode } from 'react';
import styles from './disclosure.module.css';

/** More detail behind a native disclosure. */
export function Disclosure({ summary, children, open = false }: { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean }) {
  return (
    <details className={styles.disclosure} open={open}>
      <summary>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
