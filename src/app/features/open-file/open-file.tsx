import { useTakenFile } from '../../stores/use-taken-file.ts';
import { FileField } from '../../ui/file-field.tsx';
import { FileNotice } from '../../ui/file-notice.tsx';
import { PageSection } from '../../ui/page-section.tsx';
import { useShowResult } from './use-show-result.ts';

/** The same without dragging. */
export function OpenFile() {
  const { report, take, dismiss } = useTakenFile(useShowResult());
  return (
    <PageSection id="open" title="Bring a result back">
      <p>Every file that this page saves carries its answers. Drop one anywhere on a page, or choose it here; the present answers can be brought back with Undo.</p>
      <FileField label="File" accept=".md,.html,.csv,.json,.svg,.png,.txt" onFile={take} />
      <div role="status">{report === null ? null : <FileNotice report={report} onDismiss={dismiss} />}</div>
    </PageSection>
  );
}
