import styles from './on-this-page.module.css';

export interface Place {
  readonly id: string;
  readonly title: string;
}

interface Props {
  readonly places: readonly Place[];
  /** Set on pages whose fragment holds the answers: the places are then buttons that leave the address alone. */
  readonly keepAddress?: boolean;
}

/** The sections of a page; beside the content where there is room. */
export function OnThisPage({ places, keepAddress = false }: Props) {
  return (
    <nav className={styles.contents} aria-label="On this page">
      <p className={styles.title}>On this page</p>
      <ul>
        {places.map(({ id, title }) => (
          <li key={id}>
            {keepAddress ? <button type="button" className={styles.place} onClick={() => jumpTo(id)}>{title}</button> : <a className={styles.place} href={`#${id}`}>{title}</a>}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(id: string): void {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
