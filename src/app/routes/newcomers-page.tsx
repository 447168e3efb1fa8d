import { lazy, Suspense } from 'react';
import { PageHeading } from '../layout/page-heading.tsx';
import { whenWanted } from '../stores/intent.ts';
import { loadNewcomerData } from './facts-data.ts';

const Newcomers = lazy(async () => {
  await whenWanted();
  const [{ NewcomerList }, data] = await Promise.all([import('../features/newcomers/newcomer-list.tsx'), loadNewcomerData()]);
  return { default: () => <NewcomerList {...data} /> };
});

export function NewcomersPage() {
  return (
    <>
      <PageHeading title="Protocols to consider">
        <p>Newer or narrower protocols that the ranking leaves out, because what is published does not carry a grade on every criterion. They are in order of their names.</p>
      </PageHeading>
      <Suspense fallback={<p role="status">Fetching the catalogue …</p>}><Newcomers /></Suspense>
    </>
  );
}
