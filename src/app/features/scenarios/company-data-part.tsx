import { useTakenFile } from '../../stores/use-taken-file.ts';
import { FileField } from '../../ui/file-field.tsx';
import { FileNotice } from '../../ui/file-notice.tsx';
import styles from './scenarios.module.css';

/** Taking over a file of company data: from then on every decision of this browser rests on it, and says so. */
export function CompanyDataPart() {
  const { report, take, dismiss } = useTakenFile();
  return (
    <>
      <p>A file of your company adds or overrides facts, tariffs and weights, leaves protocols out and adds one of its own. It stays in this browser and is sent nowhere; pages, links and exports name it with its hash. The documentation of the project tells how to write one.</p>
      <div className={styles.actions}><FileField label="Open company data" accept=".json,application/json" onFile={take} /></div>
      <div role="status">{report === null ? null : <FileNotice report={report} onDismiss={dismiss} />}</div>
    </>
  );
}
