import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';

const Validation = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/validation/validation.tsx')).Validation };
});

export function ValidationPage() {
  return (
    <>
      <PageHeading title="The byte model against captures">
        <p>A number is worth trusting when a capture shows it. What was captured, how far the predictions are away, and what nobody has measured for us yet.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the figures …</p>}><Validation /></Suspense>
    </>
  );
}
