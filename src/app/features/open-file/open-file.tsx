import { useId, type ChangeEvent } from 'react';
import { PageSection } from '../../ui/page-section.tsx';
import { FileNotice } from './file-notice.tsx';
import styles from './open-file.module.css';
import { useTakenFile } from './use-taken-file.ts';

/** The same without dragging. */
export function OpenFile() {
  const id = useId();
  const { report, take, dismiss } = useTakenFile();
  const read = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    // The same file can be chosen again once it has been mended.
    if (file !== undefined) void take(file).finally(() => { target.value = ''; });
  };
  return (
    <PageSection id="open" title="Bring a result back">
      <p>Every file that this page saves carries its answers. Drop one anywhere on a page, or choose it here; the present answers can be brought back with Undo.</p>
      <label className={styles.field} htmlFor={id}>File <input id={id} type="file" accept=".md,.html,.csv,.json,.svg,.png,.txt" onChange={read} /></label>
      <div role="status">{report === null ? null : <FileNotice report={report} onDismiss={dismiss} />}</div>
    </PageSection>
  );
}
