import { LinkNotices } from '../features/questionnaire/link-notices.tsx';
import { Scenarios } from '../features/scenarios/scenarios.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { ChangeNote } from '../ui/change-note.tsx';

export function ScenariosPage() {
  return (
    <>
      <PageHeading title="Scenarios">
        <p>Save your answers under a name, open them again, and compare up to four scenarios side by side. They are kept in this browser; a link or a file takes them elsewhere.</p>
      </PageHeading>
      <LinkNotices />
      <ChangeNote />
      <Scenarios />
    </>
  );
}
