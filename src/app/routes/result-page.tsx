import { PageHeading } from '../layout/page-heading.tsx';

export function ResultPage() {
  return <PageHeading title="Result" />;
}
