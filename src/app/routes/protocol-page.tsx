import { PageHeading } from '../layout/page-heading.tsx';

export function ProtocolPage() {
  return <PageHeading title="Protocol" />;
}
