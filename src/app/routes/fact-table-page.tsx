import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { factTableNames, type FactTableId } from '../../knowledge/index.ts';
import { PageHeading } from '../layout/page-heading.tsx';
import { paths } from '../paths.ts';
import { whenWanted } from '../stores/intent.ts';
import { A } from '../ui/anchor.tsx';
import { loadFactData } from './facts-data.ts';
import { NotFoundPage } from './not-found-page.tsx';

const FactTable = lazy(async () => {
  await whenWanted();
  const [{ FactTableView }, data] = await Promise.all([import('../features/facts/fact-table-view.tsx'), loadFactData()]);
  return { default: ({ id, about }: { readonly id: FactTableId; readonly about: string }) => <FactTableView key={id} id={id} about={about} {...data} /> };
});

export function FactTablePage() {
  const { slug } = useParams();
  const table = factTableNames.find((one) => one.slug === slug);
  if (table === undefined) return <NotFoundPage />;
  return (
    <>
      <PageHeading title={table.title}><p>{table.about} One of the <A to={paths.facts}>tables of facts</A>.</p></PageHeading>
      <Suspense fallback={<p role="status">Fetching the table …</p>}><FactTable id={table.id} about={table.about} /></Suspense>
    </>
  );
}
