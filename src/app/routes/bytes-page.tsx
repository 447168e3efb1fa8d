import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';

const ByteView = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/byte-view/byte-view.tsx')).ByteView };
});

export function BytesPage() {
  return (
    <>
      <PageHeading title="Every byte on the wire">
        <p>An exchange as a sequence of packets, each opened into its fields: what travels, how many bytes it takes, who says so, and which input decides it.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the byte model …</p>}><ByteView /></Suspense>
    </>
  );
}
