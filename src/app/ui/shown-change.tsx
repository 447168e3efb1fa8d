import { useEffect } from 'react';
import { stateChanges, type StateChange } from '../../questionnaire/index.ts';
import { counted } from '../../report/index.ts';
import { clearAll, dismissChange } from '../stores/answers-store.ts';
import { noteSeen } from '../stores/seen-changes.ts';
import { redo, undo } from '../stores/history.ts';
import type { Change } from '../stores/session.ts';
import { useSession } from '../stores/use-session.ts';
import { Button } from './button.tsx';
import { Disclosure } from './disclosure.tsx';
import { Notice } from './notice.tsx';
import styles from './change-note.module.css';

/** A change is told in full up to this many rows, and behind a disclosure from there. */
const TOLD = 2;
/** What makes the change may lead to another page at once, where it is told. */
const SEEN_AFTER_MS = 1000;

/** What has just been changed at once, and the button that takes it back. */
export function ShownChange({ change }: { readonly change: Change }) {
  const state = useSession((session) => session.state);
  useEffect(() => {
    const timer = setTimeout(() => noteSeen(change), SEEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [change]);
  const changes = stateChanges(change.before, state);
  const rows = <ul className={styles.list}>{changes.map((row) => <li key={`${row.what} ${row.before ?? ''} ${row.after ?? ''}`}>{rowText(row)}</li>)}</ul>;
  const takenBack = change.how === 'undone';
  return (
    <Notice
      title={titleOf(change)}
      actions={(
        <>
          {change.how === 'restored'
            ? <Button look="quiet" onClick={clearAll}>Start over</Button>
            : <Button look="quiet" onClick={takenBack ? redo : undo}>{takenBack ? 'Redo this' : 'Undo this'}</Button>}
          <Button look="quiet" onClick={dismissChange}>Close this note</Button>
        </>
      )}
    >
      {changes.length === 0 ? <p>They are the answers that were there before.</p> : changes.length <= TOLD ? rows : <Disclosure summary={counted(changes.length, change.how === 'restored' ? 'answer' : 'change')}>{rows}</Disclosure>}
    </Notice>
  );
}

function titleOf({ how, name }: Change): string {
  switch (how) {
    case 'example': return `The example “${name}” stands in place of your answers`;
    case 'file': return `The answers of ${name} stand in place of yours`;
    case 'scenario': return `The scenario “${name}” is open`;
    case 'restored': return `Your answers of ${name} are back`;
    case 'cleared': return 'All answers and weights are cleared';
    case 'undone': return 'Taken back';
    case 'redone': return 'Brought again';
  }
}

/** "Payload of one message: 120 B, before not answered". */
function rowText({ what, before, after }: StateChange): string {
  return `${what}: ${after ?? 'nothing'} (before: ${before ?? 'nothing'})`;
}
