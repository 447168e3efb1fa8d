import { linkNames } from 'virtual:catalogue-summary';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';
import { NotFoundPage } from './not-found-page.tsx';

const LinkArticle = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/links/link-article.tsx')).LinkArticle };
});

export function LinkPage() {
  const { id } = useParams();
  const link = linkNames.find((one) => one.id === id);
  if (link === undefined) return <NotFoundPage />;
  return (
    <>
      <PageHeading title={link.name}><p>{link.summary}</p></PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><LinkArticle id={link.id} /></Suspense>
    </>
  );
}
