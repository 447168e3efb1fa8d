import styles from './contents.module.css';

export interface Place {
  readonly id: string;
  readonly title: string;
}

/** The sections of this page. Buttons, not links: the fragment of the address holds the answers. */
export function Contents({ places }: { readonly places: readonly Place[] }) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <p className={styles.title}>On this page</p>
      <ul>
        {places.map(({ id, title }) => <li key={id}><button type="button" onClick={() => jumpTo(id)}>{title}</button></li>)}
      </ul>
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
