import { PageHeading } from '../layout/page-heading.tsx';

export function LinksPage() {
  return <PageHeading title="Links" />;
}
