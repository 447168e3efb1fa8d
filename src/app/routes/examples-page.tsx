import { PageHeading } from '../layout/page-heading.tsx';

export function ExamplesPage() {
  return <PageHeading title="Examples" />;
}
