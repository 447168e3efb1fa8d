import { PageHeading } from '../layout/page-heading.tsx';

export function SharePage() {
  return <PageHeading title="Share" />;
}
