import { emptyState, type State } from '../../questionnaire/index.ts';
import { adoptLink, hasContent, resumeState } from './answers-store.ts';
import { loadDecision } from './decision-loader.ts';
import { restoreStep } from './history.ts';
import { want } from './intent.ts';
import { keepLastState, readLastState, type LastState } from './last-state.ts';
import { isPageWithState } from './pages-with-state.ts';
import { whenDecided } from './recommendation-store.ts';
import { sessionStore, stepOf, type Step } from './session.ts';

/** Safari allows 100 calls of the history interface in 30 s; committed answers within this time share one entry. */
const WRITE_AFTER_MS = 300;
/** The byte view keeps its own parameters before the link of a scenario, and reads both. */
const READS_ITS_OWN = /\/bytes\/$/;

/** What this page wrote into the address: Back and Forward find the answers again, with where each came from. */
const written = new Map<string, Step>();
let shown = '';
let timer: ReturnType<typeof setTimeout> | undefined;
let following = false;
let restored = false;

/**
 * Keeps answers and address in step: reads the address at the start and on Back and Forward, writes it after each committed change.
 * Where the address holds nothing, the answers of the last visit come back.
 */
export function followLink(): void {
  if (following) return;
  following = true;
  void readAddress();
  void restoreLast();
  window.addEventListener('popstate', () => void readAddress());
  sessionStore.subscribe((session, before) => {
    const isSaved = session.state === before.state ? session.scenario === before.scenario : session.state === written.get(shown)?.state;
    if (isSaved || session.damaged) return;
    clearTimeout(timer);
    timer = setTimeout(() => void writeAddress('push'), WRITE_AFTER_MS);
  });
}

/** After a move inside the app: a link with a state of its own is read; otherwise the new address shows the present state, too. */
export function followNavigation(hash: string): void {
  void restoreLast();
  if (hash !== '') void readAddress();
  else if (isPageWithState(window.location.pathname) && hasContent(sessionStore.getState().state)) void writeAddress('replace');
}

/** On the first page that shows the answers, where its address holds none. */
async function restoreLast(): Promise<void> {
  if (restored || !isPageWithState(window.location.pathname)) return;
  restored = true;
  const last = addressText() === '' ? readLastState() : null;
  if (last === null) return;
  want();
  try {
    const { decodeLink } = await loadDecision();
    const { found, intact, state } = decodeLink(last.link);
    if (!found || !intact || addressText() !== '') return;
    resumeState({ state, origins: last.origins, scenario: last.scenario === null ? null : { id: last.scenario.id, state: last.scenario.changed ? emptyState : state } }, last.on);
    // It takes the place of the empty page: Back leaves, and does not empty it.
    clearTimeout(timer);
    await writeAddress('replace');
  } catch {
    // The page shows that the chunk is missing; what is kept stays kept.
    restored = false;
  }
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
  // A link that was only looked at does not take the place of the person's own answers.
  if (step.state !== sessionStore.getState().linked) keepLastState(fragment === '' ? null : lastStateOf(step, fragment));
  if (fragment === shown && window.location.hash.slice(1) === fragment) return;
  shown = fragment;
  written.set(fragment, step);
  const address = window.location.pathname + (fragment === '' ? '' : `#${fragment}`);
  if (how === 'push') window.history.pushState(window.history.state, '', address);
  else window.history.replaceState(window.history.state, '', address);
}

function lastStateOf({ origins, scenario, state }: Step, link: string): Omit<LastState, 'on'> {
  return { link, origins, scenario: scenario === null ? null : { id: scenario.id, changed: scenario.state !== state } };
}
