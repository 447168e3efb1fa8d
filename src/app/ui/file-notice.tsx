import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import type { FileReport } from '../stores/take-file.ts';

/** What came of a file that was opened. */
export function FileNotice({ report: { file, kind, problems, notes }, onDismiss }: { readonly report: FileReport; readonly onDismiss: () => void }) {
  const taken = problems.length === 0;
  const lines = taken ? notes : problems;
  return (
    <Notice
      tone={taken ? 'good' : 'stop'}
      title={taken ? `The ${kind === undefined ? 'answers' : 'company data'} of ${file} are in place` : `${file} was not taken over`}
      actions={<Button look="quiet" onClick={onDismiss}>Close</Button>}
    >
      {taken ? null : <p>Your answers stay as they are.</p>}
      {lines.length === 0 ? null : <ul>{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
    </Notice>
  );
}
