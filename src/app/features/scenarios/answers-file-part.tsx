import { useState, type ChangeEvent } from 'react';
import { answersFile } from '../../../questionnaire/index.ts';
import { hasContent, replaceState } from '../../stores/answers-store.ts';
import { useSession } from '../../stores/use-session.ts';
import { Button } from '../../ui/button.tsx';
import { downloadFile } from '../../ui/download-file.ts';
import { Notice } from '../../ui/notice.tsx';
import { importAnswers } from './import-answers.ts';
import styles from './scenarios.module.css';

const FILE = 'wirewise-answers.json';

/** Answers, weights and marks as the file that the command line reads, and back. */
export function AnswersFilePart() {
  const state = useSession((session) => session.state);
  const [told, setTold] = useState<{ readonly file: string; readonly problems: readonly string[]; readonly notes: readonly string[] } | null>(null);
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const result = await importAnswers(file);
    // The same file can be chosen again once it has been mended.
    target.value = '';
    if ('problems' in result) return setTold({ file: file.name, problems: result.problems, notes: [] });
    replaceState(result.state, { from: 'file', name: file.name });
    setTold({ file: file.name, problems: [], notes: result.notes });
  };
  return (
    <>
      <p>JSON with answers, weights by hand and marks: the file that the command line reads.</p>
      <div className={styles.actions}>
        <Button aria-disabled={!hasContent(state)} onClick={() => (hasContent(state) ? downloadFile(FILE, 'application/json', `${JSON.stringify(answersFile(state), null, 2)}\n`) : undefined)}>Save as {FILE}</Button>
        <label className={styles.compare}>Open an answers file <input className={styles.file} type="file" accept=".json,application/json" onChange={(event) => void read(event)} /></label>
      </div>
      <div role="status">
        {told === null ? null : told.problems.length > 0 ? (
          <Notice tone="stop" title={`${told.file} was not taken over`}><p>Your answers stay as they are.</p><Lines of={told.problems} /></Notice>
        ) : (
          <Notice tone="good" title={`The answers of ${told.file} are in place`}>{told.notes.length === 0 ? null : <Lines of={told.notes} />}</Notice>
        )}
      </div>
    </>
  );
}

function Lines({ of }: { readonly of: readonly string[] }) {
  return <ul className={styles.problems}>{of.map((line) => <li key={line}>{line}</li>)}</ul>;
}
