import type { ReactNode } from 'react';
import styles from './page-heading.module.css';

/** The one h1 of a page; the focus comes here when a person moves from page to page. */
export function PageHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <header className={styles.heading}>
      <h1 tabIndex={-1}>{title}</h1>
      {children === undefined ? null : <div className={styles.lead}>{children}</div>}
    </header>
  );
}
