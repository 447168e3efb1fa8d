import type { State } from '../../questionnaire/index.ts';
import { adoptLink, hasContent } from './answers-store.ts';
import { loadDecision } from './decision-loader.ts';
import { restoreStep } from './history.ts';
import { want } from './intent.ts';
import { whenDecided } from './recommendation-store.ts';
import { sessionStore, stepOf, type Step } from './session.ts';

/** Safari allows 100 calls of the history interface in 30 s; committed answers within this time share one entry. */
const WRITE_AFTER_MS = 300;
const PAGES_WITHOUT_STATE = /\/(?:protocols|links|article|sources|examples|method|bytes|validation|facts|newcomers|search|embed)\//;
/** The byte view keeps its own parameters before the link of a scenario, and reads both. */
const READS_ITS_OWN = /\/bytes\/$/;

/** What this page wrote into the address: Back and Forward find the answers again, with where each came from. */
const written = new Map<string, Step>();
let shown = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let following = false;

/** Keeps answers and address in step: reads the address at the start and on Back and Forward, writes it after each committed change. */
export function followLink(): void {
  if (following) return;
  following = true;
  void readAddress();
  window.addEventListener('popstate', () => void readAddress());
  sessionStore.subscribe((session, before) => {
    if (session.state === before.state || session.damaged || session.state === written.get(shown)?.state) return;
    clearTimeout(timer);
    timer = setTimeout(() => void writeAddress('push'), WRITE_AFTER_MS);
  });
}

/** After a move inside the app: a link with a state of its own is read; otherwise the new address shows the present state, too. */
export function followNavigation(hash: string): void {
  if (hash !== '') void readAddress();
  else if (isPageWithState(window.location.pathname) && hasContent(sessionStore.getState().state)) void writeAddress('replace');
}

/** The text that may hold a link: a fragment as it is, or escaped, or in the query. */
function addressText(): string {
  const { pathname, search, hash } = window.location;
  const escaped = /%(?:25)*23.*$/i.exec(pathname + search)?.[0] ?? '';
  return hash.includes('=') ? hash.slice(1) : escaped || search.slice(1);
}

async function readAddress(): Promise<void> {
  const text = addressText();
  if (text === shown || READS_ITS_OWN.test(window.location.pathname)) return;
  const known = text === '' ? sessionStore.getInitialState() : written.get(text);
  if (known !== undefined) {
    if (!isPageWithState(window.location.pathname)) return;
    clearTimeout(timer);
    shown = text;
    if (known.state !== sessionStore.getState().state) restoreStep(known);
    return;
  }
  want();
  try {
    const { decodeLink } = await loadDecision();
    const link = decodeLink(text);
    if (!link.found) return;
    clearTimeout(timer);
    shown = text;
    adoptLink(link);
  } catch {
    // The page shows that the chunk is missing and offers to try again.
  }
}

async function writeAddress(how: 'push' | 'replace'): Promise<void> {
  if (!isPageWithState(window.location.pathname)) return;
  const step = stepOf(sessionStore.getState());
  const { state } = step;
  try {
    const { fragmentOf } = await loadDecision();
    if (sessionStore.getState().state !== state) return;
    show(fragmentOf, step, how);
    // What is decided on the answers joins them in the same entry once it is known.
    await whenDecided(state);
    if (sessionStore.getState().state === state && isPageWithState(window.location.pathname)) show(fragmentOf, step, 'replace');
  } catch {
    // Without engine no link can be made; the answers stay on the page.
  }
}

function show(fragmentOf: (state: State) => string, step: Step, how: 'push' | 'replace'): void {
  const fragment = hasContent(step.state) ? fragmentOf(step.state) : '';
  if (fragment === shown && window.location.hash.slice(1) === fragment) return;
  shown = fragment;
  written.set(fragment, step);
  const address = window.location.pathname + (fragment === '' ? '' : `#${fragment}`);
  if (how === 'push') window.history.pushState(window.history.state, '', address);
  else window.history.replaceState(window.history.state, '', address);
}

/** Whether the page shows the present answers. The app may be mounted under any path, so only the end of the address is looked at. */
export function isPageWithState(pathname: string): boolean {
  return !PAGES_WITHOUT_STATE.test(pathname);
}
