import type { ReactNode } from 'react';
import styles from './corner.module.css';

/** A place over the page for a message that belongs to no part of it; what comes into it is read out politely. */
export function Corner({ children }: { readonly children: ReactNode }) {
  return <div className={styles.place} role="status">{children}</div>;
}
