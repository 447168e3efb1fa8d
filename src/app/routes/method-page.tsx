import { Method } from '../features/method/method.tsx';
import { PageHeading } from '../layout/page-heading.tsx';

export function MethodPage() {
  return (
    <>
      <PageHeading title="How a result comes about">
        <p>Two steps that are never mixed: facts rule protocols out, preferences put the others in order.</p>
      </PageHeading>
      <Method />
    </>
  );
}
