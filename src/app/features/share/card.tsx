import { useId, useState, type ReactNode } from 'react';
import { Button } from '../../ui/button.tsx';
import styles from './takeaway.module.css';

export interface CardAction {
  readonly name: string;
  /** What comes of it is said beside the buttons. */
  readonly run: (say: (text: string) => void) => void;
}

interface Props {
  readonly title: string;
  /** Where it is good for. */
  readonly about: string;
  readonly children: ReactNode;
  readonly actions: readonly CardAction[];
}

/** One form in which a result can be taken along. */
export function Card({ title, about, children, actions }: Props) {
  const [said, setSaid] = useState('');
  const id = useId();
  return (
    <section className={styles.item} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className={styles.about}>{about}</p>
      {children}
      <div className={styles.actions}>
        {actions.map(({ name, run }) => <Button key={name} onClick={() => run(setSaid)}>{name}</Button>)}
        <span className={styles.done} role="status">{said}</span>
      </div>
    </section>
  );
}

export const COPIED = 'Copied';
/** Without access to the clipboard the text is selected, ready for the keyboard. */
export const SELECTED = 'The clipboard is closed to this page: press Ctrl+C or ⌘C to copy the selected text.';
