import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';

const LinkOverview = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/links/link-overview.tsx')).LinkOverview };
});

export function LinksPage() {
  return (
    <>
      <PageHeading title="Links">
        <p>The networks that devices sit on, and what each means for a protocol: how much fits in a packet, how long an answer takes, and how long a way back stays open.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><LinkOverview /></Suspense>
    </>
  );
}
