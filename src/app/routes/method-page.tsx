import { PageHeading } from '../layout/page-heading.tsx';

export function MethodPage() {
  return <PageHeading title="Method" />;
}
