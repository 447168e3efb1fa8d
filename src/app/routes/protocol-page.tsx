import { protocolNames } from 'virtual:catalogue-summary';
import { lazy, Suspense } from 'react';
import { useParams } from 'react-router';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';
import { NotFoundPage } from './not-found-page.tsx';

const ProtocolArticle = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/protocols/protocol-article.tsx')).ProtocolArticle };
});

export function ProtocolPage() {
  const { id } = useParams();
  const protocol = protocolNames.find((one) => one.id === id);
  if (protocol === undefined) return <NotFoundPage />;
  return (
    <>
      <PageHeading title={protocol.name}><p>{protocol.summary}</p></PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><ProtocolArticle id={protocol.id} /></Suspense>
    </>
  );
}
