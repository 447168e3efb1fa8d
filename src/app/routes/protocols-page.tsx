import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';

const ProtocolOverview = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/protocols/protocol-overview.tsx')).ProtocolOverview };
});

export function ProtocolsPage() {
  return (
    <>
      <PageHeading title="Protocols">
        <p>What each can do by its specification, how many bytes it takes, and where it stands. No order of merit: which one fits depends on the system.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><ProtocolOverview /></Suspense>
    </>
  );
}
