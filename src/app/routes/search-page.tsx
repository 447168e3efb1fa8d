import { lazy, Suspense, useCallback } from 'react';
import { useNavigate } from 'react-router';
import { PageHeading } from '../layout/page-heading.tsx';
import { paths } from '../paths.ts';
import { whenWanted } from '../stores/intent.ts';
import { A } from '../ui/anchor.tsx';
import { anchorOf, revealWhenThere } from '../ui/anchors.ts';

const Search = lazy(async () => {
  await whenWanted();
  return { default: (await import('../features/search/search-view.tsx')).SearchView };
});

export function SearchPage() {
  const navigate = useNavigate();
  const openQuestion = useCallback((id: string) => {
    void navigate(paths.home);
    revealWhenThere(anchorOf(id));
  }, [navigate]);
  return (
    <>
      <PageHeading title="Search">
        <p>Search in everything this site holds. It happens in your browser; what you type is sent nowhere. Without script, go by <A to={paths.protocols}>protocols</A>, <A to={paths.links}>links</A>, <A to={paths.facts}>facts</A> or <A to={paths.sources}>sources</A>.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the search …</p>}><Search onQuestion={openQuestion} /></Suspense>
    </>
  );
}
