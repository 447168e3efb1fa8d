import './frame.css';
import { fullTool } from './full-tool.ts';
import { MESSAGE_VERSION, NAMESPACE, readHostMessage, type EmbedTheme, type GuestMessage } from './messages.ts';
import { readOptions, type EmbedOptions } from './options.ts';
import { heightTeller } from './tell-height.ts';

/** What a kind of frame gets from what all have in common. */
export interface Frame {
  readonly options: EmbedOptions;
  /** Where the content goes. */
  readonly place: HTMLElement;
  /** Points the link to the full tool at a state; a fragment without `#`. */
  readonly lead: (fragment: string) => void;
  /** The theme that is in force. */
  readonly dark: () => boolean;
}

/**
 * Starts a frame: one classic script without fetch, storage, workers or history, so that it runs in `<iframe sandbox="allow-scripts">` on
 * any host.
 * @param begin gets the frame once; what it returns is called with the state, a link or its fragment, at the start and whenever it changes
 */
export function startFrame(begin: (frame: Frame) => { readonly show: (link: string) => void; readonly themeChanged?: () => void }): void {
  const place = document.getElementById('content');
  const anchor = document.getElementById('full-tool');
  if (place === null || !(anchor instanceof HTMLAnchorElement)) return;
  const options = readOptions(window.location.search);
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  let theme: EmbedTheme = options.theme;
  const { show, themeChanged = () => {} } = begin({
    options, place, lead: fullTool(anchor).lead, dark: () => (theme === 'auto' ? system.matches : theme === 'dark'),
  });
  const setTheme = (wanted: EmbedTheme) => {
    theme = wanted;
    if (wanted === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = wanted;
    themeChanged();
  };

  setTheme(options.theme);
  system.addEventListener('change', themeChanged);
  show(window.location.hash.slice(1));
  window.addEventListener('hashchange', () => show(window.location.hash.slice(1)));
  if (window.parent !== window) speakWithHost(options.id, setTheme, show);
}

function speakWithHost(id: string, setTheme: (theme: EmbedTheme) => void, show: (link: string) => void): void {
  const send = (message: { readonly kind: 'ready' } | { readonly kind: 'height'; readonly pixels: number }) => {
    const whole: GuestMessage = { namespace: NAMESPACE, version: MESSAGE_VERSION, id, ...message };
    // In a sandbox the host's origin is not known; nothing in a message is secret.
    window.parent.postMessage(whole, '*');
  };
  let told = 0;
  const tellHeight = (pixels: number) => {
    told = pixels;
    send({ kind: 'height', pixels });
  };
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent) return;
    const message = readHostMessage(event.data, id);
    if (message?.kind === 'theme') setTheme(message.theme);
    if (message?.kind === 'state') show(message.link);
    if (message?.kind === 'hello') {
      send({ kind: 'ready' });
      if (told > 0) tellHeight(told);
    }
  });
  new ResizeObserver(heightTeller(() => document.body.getBoundingClientRect().height, tellHeight)).observe(document.body);
  send({ kind: 'ready' });
}
