import type { ReactNode } from 'react';
import styles from './awaited.module.css';

interface Props {
  /** False while it has not been asked for: it keeps the room and says nothing. */
  readonly asked?: boolean;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}

/** Stands where something will be once it is worked out. Printing waits for it (stores/print-page.ts). */
export function Awaited({ asked = true, className, children }: Props) {
  return <p className={`${styles.awaited} ${className ?? ''}`} data-awaited="" role={asked ? 'status' : undefined}>{asked ? children : ''}</p>;
}
