import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';

const ArticleReview = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/article/article-review.tsx')).ArticleReview };
});

export function ArticlePage() {
  return (
    <>
      <PageHeading title="The article of 2022, checked">
        <p>Wirewise grew out of an article, “On IoT Protocols” of January 2022. This page recounts its best-known number, puts its advice beside what the catalogue says today, and checks every claim of it.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><ArticleReview /></Suspense>
    </>
  );
}
