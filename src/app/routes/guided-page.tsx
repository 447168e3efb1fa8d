import { useLocation } from 'react-router';
import { Guided } from '../features/questionnaire/guided/guided.tsx';
import { LinkNotices } from '../features/questionnaire/link-notices.tsx';
import { questionSentFor } from '../features/questionnaire/review/change-address.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { ChangeNote } from '../ui/change-note.tsx';

export function GuidedPage() {
  const wanted = questionSentFor(useLocation().state);
  return (
    <>
      <PageHeading title="One question at a time" />
      <LinkNotices />
      <ChangeNote />
      <Guided wanted={wanted} forReview={wanted !== null} />
    </>
  );
}
