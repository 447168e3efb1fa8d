import { useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

interface Props {
  readonly summary: ReactNode;
  /** What is behind it; a function is called once it has been opened, for content that would weigh on a page of many, and on paper. */
  readonly children: ReactNode | (() => ReactNode);
  readonly open?: boolean;
}

/** More detail behind a native disclosure. */
export function Disclosure({ summary, children, open = false }: Props) {
  const [opened, setOpened] = useState(open);
  const withheld = typeof children === 'function' && !opened;
  return (
    <details className={`${styles.disclosure} ${withheld ? styles.withheld : ''}`} open={open} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className={styles.body}>{withheld ? null : typeof children === 'function' ? children() : children}</div>
    </details>
  );
}
