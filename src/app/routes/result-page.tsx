import { LinkNotices } from '../features/questionnaire/link-notices.tsx';
import { Result } from '../features/result/result.tsx';
import { ChangeNote } from '../ui/change-note.tsx';

export function ResultPage() {
  return (
    <>
      <LinkNotices />
      <ChangeNote />
      <Result />
    </>
  );
}
