import { answersFile } from '../../../questionnaire/index.ts';
import { hasContent } from '../../stores/answers-store.ts';
import { useSession } from '../../stores/use-session.ts';
import { useTakenFile } from '../../stores/use-taken-file.ts';
import { Button } from '../../ui/button.tsx';
import { downloadFile } from '../../ui/download-file.ts';
import { FileField } from '../../ui/file-field.tsx';
import { FileNotice } from '../../ui/file-notice.tsx';
import styles from './scenarios.module.css';

const FILE = 'wirewise-answers.json';

/** Answers, weights and marks as the file that the command line reads, and back. */
export function AnswersFilePart() {
  const state = useSession((session) => session.state);
  const { report, take, dismiss } = useTakenFile();
  return (
    <>
      <p>JSON with answers, weights by hand and marks: the file that the command line reads.</p>
      <div className={styles.actions}>
        <Button aria-disabled={!hasContent(state)} onClick={() => (hasContent(state) ? downloadFile(FILE, 'application/json', `${JSON.stringify(answersFile(state), null, 2)}\n`) : undefined)}>Save as {FILE}</Button>
        <FileField label="Open an answers file" accept=".json,application/json" onFile={take} />
      </div>
      <div role="status">{report === null ? null : <FileNotice report={report} onDismiss={dismiss} />}</div>
    </>
  );
}
