import { catalogue } from '../knowledge/index.ts';
import { adviseOrder, decodeLink, emptyState, noticeText } from '../questionnaire/index.ts';
import { catalogueNames } from '../report/index.ts';
import { html } from './elements.ts';
import './guest.css';
import { MESSAGE_VERSION, NAMESPACE, readHostMessage, type EmbedTheme, type GuestMessage } from './messages.ts';
import { readOptions } from './options.ts';
import { resultView } from './result-view.ts';

/**
 * The result inside a frame: one classic script without fetch, storage, workers or history, so that it runs in
 * `<iframe sandbox="allow-scripts">` on any host.
 */
const TEN_A_SECOND_MS = 100;
const names = catalogueNames(catalogue);
const options = readOptions(window.location.search);
const place = document.getElementById('result');
const full = document.getElementById('full-tool');
const home = full instanceof HTMLAnchorElement ? full.href : '';

function show(link: string): void {
  if (place === null) return;
  const { found, intact, state, notices } = decodeLink(link);
  if (found && !intact) {
    place.replaceChildren(
      html('p', { class: 'choice' }, 'The link of this frame is damaged.'),
      html('p', { class: 'soft' }, 'No result is shown, because parts of the answers may be missing or changed.'),
      html('ul', {}, ...notices.map((notice) => html('li', {}, noticeText(notice)))),
    );
  } else {
    const shown = found ? state : emptyState;
    // A sandboxed frame has no worker: it leaves the slow part, what would change the choice, to the full tool.
    place.replaceChildren(resultView(adviseOrder(shown, catalogue), shown, names));
    if (full instanceof HTMLAnchorElement) full.href = link === '' ? home : `${home}#${link.replace(/^#/, '')}`;
  }
}

function setTheme(theme: EmbedTheme): void {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

function send(message: { readonly kind: 'ready' } | { readonly kind: 'height'; readonly pixels: number }): void {
  const whole: GuestMessage = { namespace: NAMESPACE, version: MESSAGE_VERSION, id: options.id, ...message };
  // In a sandbox the host's origin is not known; nothing in a message is secret.
  window.parent.postMessage(whole, '*');
}

let told = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
function tellHeight(): void {
  const pixels = Math.ceil(document.body.getBoundingClientRect().height);
  if (pixels === told) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    told = pixels;
    send({ kind: 'height', pixels });
  }, TEN_A_SECOND_MS);
}

setTheme(options.theme);
show(window.location.hash.slice(1));
window.addEventListener('hashchange', () => show(window.location.hash.slice(1)));
if (window.parent !== window) {
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    const message = readHostMessage(event.data, options.id);
    if (message?.kind === 'theme') setTheme(message.theme);
    if (message?.kind === 'state') show(message.link);
  });
  new ResizeObserver(tellHeight).observe(document.body);
  send({ kind: 'ready' });
}
