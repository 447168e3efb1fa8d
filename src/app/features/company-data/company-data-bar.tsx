import { useState } from 'react';
import { companyDataOf } from '../../../questionnaire/index.ts';
import { companyDataName } from '../../../report/index.ts';
import type { companyDataStore } from '../../stores/company-data-store.ts';
import { useSession } from '../../stores/use-session.ts';
import { useTakenFile } from '../../stores/use-taken-file.ts';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { FileField } from '../../ui/file-field.tsx';
import { FileNotice } from '../../ui/file-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import styles from './company-data-bar.module.css';
import { removeCompanyData } from './remove-company-data.ts';

type Props = ReturnType<typeof companyDataStore.getState>;

/** The line that stays in sight while results rest on company data, and what is wrong where a link or the browser names other ones. */
export function CompanyDataBar({ used, refused }: Props) {
  const linked = useSession((session) => session.linked);
  const [closed, setClosed] = useState<typeof linked>(null);
  const wanted = linked === null || linked === closed ? null : companyDataOf(linked);
  const missing = wanted !== null && wanted.hash !== used?.overlay.mark.hash ? wanted : null;
  return (
    <>
      {used === null ? null : (
        <section className={styles.bar} aria-label="Company data in use">
          <p><strong>With company data:</strong> {companyDataName(used.overlay.mark)}{used.from === 'host' ? ', which comes with this site' : ''}</p>
          <Disclosure summary="What they change"><ul>{used.changes.length === 0 ? <li>Nothing: the file holds a name alone.</li> : used.changes.map((change) => <li key={change}>{change}</li>)}</ul></Disclosure>
          {used.from === 'file' ? <Button look="quiet" onClick={() => void removeCompanyData()}>Remove</Button> : null}
        </section>
      )}
      <div className={styles.notes}>
        {refused === null ? null : (
          <Notice tone="stop" title="The company data in this browser cannot be used" urgent actions={<Button onClick={() => void removeCompanyData()}>Remove them</Button>}>
            <p>Everything is shown without them. What was found:</p>
            <ul>{refused.map((line) => <li key={line}>{line}</li>)}</ul>
          </Notice>
        )}
        {missing === null ? null : <Missing name={missing.name} hash={missing.hash} other={used !== null} onClose={() => setClosed(linked)} />}
      </div>
    </>
  );
}

/** The link holds the name and hash of the file and nothing of what is in it. */
function Missing({ name, hash, other, onClose }: { readonly name: string; readonly hash: string; readonly other: boolean; readonly onClose: () => void }) {
  const { report, take, dismiss } = useTakenFile();
  return (
    <Notice tone="caution" title={`This link was made with company data: ${name} (${hash})`} urgent actions={<Button look="quiet" onClick={onClose}>Close this note</Button>}>
      <p>It is shown here {other ? 'with other company data' : 'without them'}, so the result may differ from what was decided. Ask for the file and open it here, or drop it on the page.</p>
      <FileField label="Company data" accept=".json,application/json" onFile={take} />
      {report === null ? null : <FileNotice report={report} onDismiss={dismiss} />}
    </Notice>
  );
}
