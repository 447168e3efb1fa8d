import { noticeText, type Notice as LinkNotice } from '../../../questionnaire/index.ts';
import { acceptRecovered, clearAll, dismissLinkNotices } from '../../stores/answers-store.ts';
import { useSession } from '../../stores/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './link-notices.module.css';

/** What was wrong with the link that was opened. A damaged one shows no result before it has been looked at. */
export function LinkNotices() {
  const notices = useSession((session) => session.linkNotices);
  const damaged = useSession((session) => session.damaged);
  const recovered = useSession((session) => Object.keys(session.state.answers).length);
  if (damaged) {
    return (
      <Notice
        tone="stop"
        urgent
        title="This link is damaged"
        actions={(
          <>
            {recovered === 0 ? null : <Button onClick={acceptRecovered}>Go on with what could be read</Button>}
            <Button onClick={startAfresh}>Start afresh</Button>
          </>
        )}
      >
        <p>
          {recovered === 0
            ? 'Nothing in it could be read. Ask for it again, or start afresh.'
            : `${recovered === 1 ? 'One answer' : `${recovered} answers`} could be read and stand below; others may be missing or changed. Compare them with what you were told.`}
        </p>
        <List notices={notices} />
      </Notice>
    );
  }
  if (notices.length === 0) return null;
  return (
    <Notice tone="caution" title="Parts of this link were left out" actions={<Button look="quiet" onClick={dismissLinkNotices}>Close this note</Button>}>
      <List notices={notices} />
    </Notice>
  );
}

function List({ notices }: { readonly notices: readonly LinkNotice[] }) {
  return <ul className={styles.list}>{notices.map((notice) => <li key={noticeText(notice)}>{noticeText(notice)}</li>)}</ul>;
}

function startAfresh(): void {
  dismissLinkNotices();
  clearAll();
}
