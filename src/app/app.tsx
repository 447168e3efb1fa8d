import { Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { CompanyDataPlace } from './features/company-data/company-data-place.tsx';
import { DropTarget } from './features/open-file/drop-target.tsx';
import { UpdateOffer } from './features/offline/update-offer.tsx';
import { Layout } from './layout/layout.tsx';
import { PageChange } from './layout/page-change.tsx';
import { NotFoundPage } from './routes/not-found-page.tsx';
import { routes } from './routes/routes.ts';

export function App() {
  return (
    <Layout above={<CompanyDataPlace />}>
      <Suspense fallback={<p role="status">Loading the page …</p>}>
        <Routes>
          {routes.map(({ path, Page }) => <Route key={path} path={path} element={<Page />} />)}
          <Route path="*" element={<NotFoundPage />} />
        </Routes>
        <PageChange />
        {/* Inside: a file that is taken over leads to another page, for which this one must have come to life. */}
        <DropTarget />
      </Suspense>
      <UpdateOffer />
    </Layout>
  );
}
