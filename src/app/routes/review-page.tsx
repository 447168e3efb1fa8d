import { ErrorSummary } from '../features/questionnaire/error-summary.tsx';
import { LinkNotices } from '../features/questionnaire/link-notices.tsx';
import { Review } from '../features/questionnaire/review/review.tsx';
import { PageHeading } from '../layout/page-heading.tsx';
import { ChangeNote } from '../ui/change-note.tsx';

export function ReviewPage() {
  return (
    <>
      <ErrorSummary />
      <PageHeading title="Review the answers">
        <p>Check what you said before you rely on the result or send it.</p>
      </PageHeading>
      <LinkNotices />
      <ChangeNote />
      <Review />
    </>
  );
}
