import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';

const SourceRegister = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/sources/source-register.tsx')).SourceRegister };
});

export function SourcesPage() {
  return (
    <>
      <PageHeading title="Sources">
        <p>Everything that the catalogue cites. The clause or table stands beside each statement and figure, with the date on which it was checked.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><SourceRegister /></Suspense>
    </>
  );
}
