import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { endEarlyJumps } from './stores/early-input.ts';
import { followHistoryKeys } from './stores/history-keys.ts';
import { followLink } from './stores/link-sync.ts';
import { followPrintKeys } from './stores/print-page.ts';

/** Brings the prerendered page to life; without one (development) draws it. @param basename address of the app's root */
export function start(root: HTMLElement, basename: string): void {
  followLink();
  followHistoryKeys();
  followPrintKeys();
  const app = (
    <StrictMode>
      <BrowserRouter basename={basename}>
        <App />
      </BrowserRouter>
    </StrictMode>
  );
  if (root.firstElementChild === null) createRoot(root).render(app);
  else hydrateRoot(root, app);
  endEarlyJumps();
}
