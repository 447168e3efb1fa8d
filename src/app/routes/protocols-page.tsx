import { PageHeading } from '../layout/page-heading.tsx';

export function ProtocolsPage() {
  return <PageHeading title="Protocols" />;
}
