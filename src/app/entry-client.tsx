import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './app.tsx';
import { holdIcon, settleAddress } from './address.ts';
import { watchEarlyInput } from './stores/early-input.ts';
import { whenWanted } from './stores/intent.ts';
import { followLink } from './stores/link-sync.ts';
import './styles/tokens.css';
import './styles/page.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no #root');

// This chunk lies in <root of the app>/assets/. A literal argument here would be taken for the address of an asset.
const up = '../';
const base = import.meta.env.DEV ? '/' : new URL(up, import.meta.url).pathname;

settleAddress();
holdIcon();
watchEarlyInput();
// Listens from the start: the first sign may come before the questions are hydrated.
void whenWanted();
followLink();

const app = (
  <StrictMode>
    <BrowserRouter basename={base}>
      <App />
    </BrowserRouter>
  </StrictMode>
);
if (root.firstElementChild === null) createRoot(root).render(app);
else hydrateRoot(root, app);
