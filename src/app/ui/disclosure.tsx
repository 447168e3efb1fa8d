import { useState, type ReactNode } from 'react';
import styles from './disclosure.module.css';

interface Props {
  readonly summary: ReactNode;
  /** What is behind it; a function is called once it has been opened, for content that would weigh on a page of many. */
  readonly children: ReactNode | (() => ReactNode);
  readonly open?: boolean;
}

/** More detail behind a native disclosure. */
export function Disclosure({ summary, children, open = false }: Props) {
  const [opened, setOpened] = useState(open);
  return (
    <details className={styles.disclosure} open={open} onToggle={(event) => setOpened((before) => before || event.currentTarget.open)}>
      <summary>{summary}</summary>
      <div className={styles.body}>{typeof children === 'function' ? opened ? children() : null : children}</div>
    </details>
  );
}
