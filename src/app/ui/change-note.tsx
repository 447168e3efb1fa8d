import { lazy, Suspense } from 'react';
import { useSession } from '../stores/use-session.ts';
import styles from './change-note.module.css';

const ShownChange = lazy(async () => ({ default: (await import('./shown-change.tsx')).ShownChange }));

/** Says what an example, a file, a fresh start, undo or redo has just changed. */
export function ChangeNote() {
  const change = useSession((session) => session.change);
  return <div role="status" className={styles.note}>{change === null ? null : <Suspense fallback={null}><ShownChange change={change} /></Suspense>}</div>;
}
