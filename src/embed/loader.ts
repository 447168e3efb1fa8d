/**
 * Runs in the pages of others, as one classic script: `<script async src="…/embed/host.js"></script>`. It defines
 * `<wirewise-result state="…">`, and gives height and theme to frames that are marked `<iframe data-wirewise src="…/embed/…">`.
 * It trusts no origin, because a sandboxed frame has none: a message counts when it comes from a frame of ours and carries the id of
 * that frame. It reads nothing but the colours around the frame, and stores nothing.
 */
import type { EmbedTheme, GuestMessage, HostMessage } from './messages.ts';

const NAME = 'wirewise-result';
/** Views besides the result, as folders of the embed. */
const FOLDERS: Readonly<Record<string, string>> = { result: '', form: 'form/', chart: 'chart/' };
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';
const HIGHEST_PIXELS = 20_000;
const FIRST_HEIGHT = '480';
/** Longer than the colour changes of common documentation themes take. */
const SETTLED_MS = 400;

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
let count = 0;

type Wish = { readonly kind: 'theme'; readonly theme: EmbedTheme } | { readonly kind: 'state'; readonly link: string } | { readonly kind: 'hello' };

function tell(frame: HTMLIFrameElement, wish: Wish): void {
  const message: HostMessage = { namespace: 'wirewise', version: 1, id: idOf(frame), ...wish };
  frame.contentWindow?.postMessage(message, '*');
}

function idOf(frame: HTMLIFrameElement): string {
  return parameter(frame, 'id') ?? '';
}

function parameter(frame: HTMLIFrameElement, name: string): string | null {
  try {
    return new URL(frame.src, document.baseURI).searchParams.get(name);
  } catch {
    return null;
  }
}

/** What a frame said, or null for anything that is not exactly a known message of that frame. */
function readMessage(data: unknown, id: string): Pick<GuestMessage, 'kind'> & { readonly pixels?: number } | null {
  if (typeof data !== 'object' || data === null) return null;
  const message: { readonly [key: string]: unknown } = { ...data };
  if (message.namespace !== 'wirewise' || message.version !== 1 || message.id !== id) return null;
  if (message.kind === 'ready') return { kind: 'ready' };
  const { pixels } = message;
  const usable = typeof pixels === 'number' && Number.isInteger(pixels) && pixels > 0 && pixels <= HIGHEST_PIXELS;
  return message.kind === 'height' && usable ? { kind: 'height', pixels } : null;
}

/** Light or dark, by the first surface behind the element, else by the colour scheme of the page. */
function themeAround(element: Element): 'light' | 'dark' {
  for (let at: Element | null = element; at !== null; at = at.parentElement ?? hostOf(at)) {
    const brightness = brightnessOf(getComputedStyle(at).backgroundColor);
    if (brightness !== null) return brightness < 0.5 ? 'dark' : 'light';
  }
  const scheme = getComputedStyle(document.documentElement).colorScheme;
  const dark = scheme.includes('dark') && (!scheme.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches);
  return dark ? 'dark' : 'light';
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** 0 to 1 (Rec. 709 luma); null where the surface is mostly clear. A canvas reads every spelling of a colour. */
function brightnessOf(colour: string): number | null {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = pen.getImageData(0, 0, 1, 1).data;
  return alpha < 128 ? null : (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

class WirewiseResult extends HTMLElement {
  static readonly observedAttributes = ['state', 'theme', 'view', 'chart'];
  readonly #frame = document.createElement('iframe');
  #ready = false;

  connectedCallback(): void {
    if (this.shadowRoot !== null) return;
    const frame = this.#frame;
    frame.title = this.getAttribute('title') ?? 'Protocol recommendation';
    frame.width = '100%';
    frame.height = FIRST_HEIGHT;
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', SANDBOX);
    frame.allow = 'clipboard-write; fullscreen';
    frame.referrerPolicy = 'no-referrer';
    frame.style.border = '0';
    frame.style.display = 'block';
    this.style.display = 'block';
    this.#load();
    // What stands inside the element stays below the frame: the link to the full tool, also where frames are blocked.
    this.attachShadow({ mode: 'open' }).append(frame, document.createElement('slot'));
    frames.set(frame, this);
  }

  attributeChangedCallback(name: string): void {
    if (this.shadowRoot === null) return;
    if (name === 'view' || name === 'chart') this.#load();
    else if (this.#ready) this.settle();
  }

  /** The frame is there: it gets theme and state as they are now. */
  heard(): void {
    this.#ready = true;
    this.settle();
  }

  settle(): void {
    const theme = this.#theme();
    this.#frame.style.colorScheme = theme;
    if (!this.#ready) return;
    tell(this.#frame, { kind: 'theme', theme });
    const link = this.#state();
    if (link !== told.get(this.#frame)) tell(this.#frame, { kind: 'state', link });
    told.set(this.#frame, link);
  }

  #load(): void {
    const folder = FOLDERS[this.getAttribute('view') ?? ''] ?? '';
    const address = new URL(folder, this.getAttribute('src') ?? new URL('./', script));
    const theme = this.#theme();
    address.search = String(new URLSearchParams({ id: this.#id(), theme, ...(folder === 'chart/' ? { chart: this.getAttribute('chart') ?? '' } : {}) }));
    address.hash = this.#state();
    this.#ready = false;
    this.#frame.style.colorScheme = theme;
    told.set(this.#frame, this.#state());
    this.#frame.src = address.href;
  }

  #id(): string {
    if (this.#frame.name === '') {
      count += 1;
      this.#frame.name = `wirewise-${count}`;
    }
    return this.#frame.name;
  }

  #state(): string {
    return (this.getAttribute('state') ?? '').replace(/^#/, '');
  }

  #theme(): 'light' | 'dark' {
    const wanted = this.getAttribute('theme');
    return wanted === 'light' || wanted === 'dark' ? wanted : themeAround(this);
  }
}

/** Frames that elements made; the marked ones in the page are looked up when a message comes. */
const frames = new Map<HTMLIFrameElement, WirewiseResult>();
/** The state that each frame shows. */
const told = new WeakMap<HTMLIFrameElement, string>();

function markedFrames(): readonly HTMLIFrameElement[] {
  return [...document.querySelectorAll<HTMLIFrameElement>('iframe[data-wirewise]')];
}

function settleMarked(frame: HTMLIFrameElement): void {
  const theme = parameter(frame, 'theme');
  // The address of a frame decides; without a word there it follows the page.
  if (theme === 'light' || theme === 'dark') return;
  frame.style.colorScheme = themeAround(frame);
  tell(frame, { kind: 'theme', theme: themeAround(frame) });
}

window.addEventListener('message', ({ source, data }) => {
  const frame = [...frames.keys(), ...markedFrames()].find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
  const message = frame === undefined ? null : readMessage(data, idOf(frame));
  if (frame === undefined || message === null) return;
  if (message.pixels !== undefined) frame.height = String(message.pixels);
  else if (frames.has(frame)) frames.get(frame)?.heard();
  else settleMarked(frame);
});

function settleAll(): void {
  for (const [frame, element] of frames) {
    if (element.isConnected) element.settle();
    else frames.delete(frame);
  }
  markedFrames().forEach(settleMarked);
}

function settleSoon(): void {
  settleAll();
  setTimeout(settleAll, SETTLED_MS);
}

const watch = new MutationObserver(settleSoon);
watch.observe(document.documentElement, { attributes: true });
if (document.body !== null) watch.observe(document.body, { attributes: true });
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', settleSoon);
if (customElements.get(NAME) === undefined) customElements.define(NAME, WirewiseResult);
// Frames that were ready before this script ran say so again.
for (const frame of markedFrames()) tell(frame, { kind: 'hello' });
