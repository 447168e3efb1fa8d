import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { paths } from '../paths.ts';
import { whenWanted } from '../stores/intent.ts';
import { A } from '../ui/anchor.tsx';

const ProtocolOverview = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/protocols/protocol-overview.tsx')).ProtocolOverview };
});

export function ProtocolsPage() {
  return (
    <>
      <PageHeading title="Protocols">
        <p>What each can do by its specification, how many bytes it takes, and where it stands. No order of merit: which one fits depends on the system. <A to={paths.newcomers}>Protocols to consider</A> lists newer and narrower ones that are not ranked.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><ProtocolOverview /></Suspense>
    </>
  );
}
