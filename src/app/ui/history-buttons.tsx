import { clearAll, hasContent } from '../stores/answers-store.ts';
import { redo, undo } from '../stores/history.ts';
import { useSession } from '../stores/use-session.ts';
import { Button } from './button.tsx';
import styles from './history-buttons.module.css';

/** Undo, redo and a fresh start. A button that has just done its last step keeps the focus, so it is never truly disabled. */
export function HistoryButtons() {
  const canUndo = useSession((session) => session.past.length > 0);
  const canRedo = useSession((session) => session.future.length > 0);
  const canClear = useSession((session) => hasContent(session.state));
  return (
    <div className={styles.history} role="group" aria-label="History of your answers">
      <Button look="quiet" aria-disabled={!canUndo} aria-keyshortcuts="Control+Z Meta+Z" onClick={undo}>Undo</Button>
      <Button look="quiet" aria-disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" onClick={redo}>Redo</Button>
      <Button look="quiet" aria-disabled={!canClear} onClick={() => (canClear ? clearAll() : undefined)}>Start over</Button>
    </div>
  );
}
