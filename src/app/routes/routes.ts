import { lazy, type ComponentType } from 'react';

interface AppRoute {
  /** Pattern for the router. */
  readonly path: string;
  readonly Page: ComponentType;
}

/** Each page is a chunk of its own; `pages.ts` lists the addresses that are prerendered from them. */
export const routes: readonly AppRoute[] = [
  { path: '/', Page: lazy(async () => ({ default: (await import('./home-page.tsx')).HomePage })) },
  { path: '/guided/', Page: lazy(async () => ({ default: (await import('./guided-page.tsx')).GuidedPage })) },
  { path: '/review/', Page: lazy(async () => ({ default: (await import('./review-page.tsx')).ReviewPage })) },
  { path: '/result/', Page: lazy(async () => ({ default: (await import('./result-page.tsx')).ResultPage })) },
  { path: '/share/', Page: lazy(async () => ({ default: (await import('./share-page.tsx')).SharePage })) },
  { path: '/protocols/', Page: lazy(async () => ({ default: (await import('./protocols-page.tsx')).ProtocolsPage })) },
  { path: '/protocols/:id/', Page: lazy(async () => ({ default: (await import('./protocol-page.tsx')).ProtocolPage })) },
  { path: '/links/', Page: lazy(async () => ({ default: (await import('./links-page.tsx')).LinksPage })) },
  { path: '/links/:id/', Page: lazy(async () => ({ default: (await import('./link-page.tsx')).LinkPage })) },
  { path: '/article/', Page: lazy(async () => ({ default: (await import('./article-page.tsx')).ArticlePage })) },
  { path: '/sources/', Page: lazy(async () => ({ default: (await import('./sources-page.tsx')).SourcesPage })) },
  { path: '/examples/', Page: lazy(async () => ({ default: (await import('./examples-page.tsx')).ExamplesPage })) },
  { path: '/scenarios/', Page: lazy(async () => ({ default: (await import('./scenarios-page.tsx')).ScenariosPage })) },
  { path: '/bytes/', Page: lazy(async () => ({ default: (await import('./bytes-page.tsx')).BytesPage })) },
  { path: '/validation/', Page: lazy(async () => ({ default: (await import('./validation-page.tsx')).ValidationPage })) },
  { path: '/facts/', Page: lazy(async () => ({ default: (await import('./facts-page.tsx')).FactsPage })) },
  { path: '/facts/:slug/', Page: lazy(async () => ({ default: (await import('./fact-table-page.tsx')).FactTablePage })) },
  { path: '/newcomers/', Page: lazy(async () => ({ default: (await import('./newcomers-page.tsx')).NewcomersPage })) },
  { path: '/search/', Page: lazy(async () => ({ default: (await import('./search-page.tsx')).SearchPage })) },
  { path: '/method/', Page: lazy(async () => ({ default: (await import('./method-page.tsx')).MethodPage })) },
];
