import type { ReactNode } from 'react';
import styles from './notice.module.css';

export type Tone = 'info' | 'good' | 'caution' | 'stop';

const tones: Readonly<Record<Tone, string | undefined>> = { info: '', good: styles.good, caution: styles.caution, stop: styles.stop };

interface Props {
  readonly tone?: Tone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Read out at once: for what a person must know before going on. */
  readonly urgent?: boolean;
}

/** A boxed message. The title says what happened; colour only repeats it. */
export function Notice({ tone = 'info', title, children, actions, urgent = false }: Props) {
  return (
    <div className={`${styles.notice} ${tones[tone]}`} role={urgent ? 'alert' : undefined}>
      <strong className={styles.title}>{title}</strong>
      {children}
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
