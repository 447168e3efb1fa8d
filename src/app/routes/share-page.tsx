import { OpenFile } from '../features/open-file/open-file.tsx';
import { Share } from '../features/share/share.tsx';
import { PageHeading } from '../layout/page-heading.tsx';

export function SharePage() {
  return (
    <>
      <PageHeading title="Share and embed">
        <p>All forms carry the same numbers, the catalogue date and the link back. Opening this page stores nothing.</p>
      </PageHeading>
      <Share />
      <OpenFile />
    </>
  );
}
