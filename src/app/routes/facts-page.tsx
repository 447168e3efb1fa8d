import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';
import { loadFactData } from './facts-data.ts';

const FactOverview = lazy(async () => {
  await whenWanted();
  const [{ FactOverview: Overview }, data] = await Promise.all([import('../features/facts/fact-overview.tsx'), loadFactData()]);
  return { default: () => <Overview {...data} /> };
});

export function FactsPage() {
  return (
    <>
      <PageHeading title="Facts">
        <p>Published figures and statements that bear on a choice, table by table. Each has its source with place and year, the condition under which it holds, how it was obtained and when it was last checked. What nobody has published is “unknown”.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the tables …</p>}><FactOverview /></Suspense>
    </>
  );
}
