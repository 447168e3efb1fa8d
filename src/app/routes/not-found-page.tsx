import { PageHeading } from '../layout/page-heading.tsx';
import { paths } from '../paths.ts';
import { A } from '../ui/anchor.tsx';

export function NotFoundPage() {
  return (
    <>
      <PageHeading title="This address has no page">
        <p>It may have been cut on its way to you. Your answers, if the address held any, are still in this tab.</p>
      </PageHeading>
      <p><A to={paths.home}>Go to the questions</A></p>
    </>
  );
}
