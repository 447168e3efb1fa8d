/**
 * What frame and host page say to each other. In a sandboxed frame the origin is "null", so nothing secret is ever sent, and a message
 * is known by its namespace, version and the id that the host gave to the frame.
 */
export const NAMESPACE = 'wirewise';
export const MESSAGE_VERSION = 1;

export const THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof THEMES)[number];

interface Envelope {
  readonly namespace: typeof NAMESPACE;
  readonly version: typeof MESSAGE_VERSION;
  readonly id: string;
}

export type GuestMessage = Envelope & (
  | { readonly kind: 'ready' }
  | { readonly kind: 'height'; readonly pixels: number }
);

export type HostMessage = Envelope & (
  | { readonly kind: 'theme'; readonly theme: EmbedTheme }
  | { readonly kind: 'state'; readonly link: string }
  /** Asks a frame that spoke before anyone listened to say again that it is ready, and how high. */
  | { readonly kind: 'hello' }
);

/** Longer text is no link of ours. */
const MAX_LINK_LENGTH = 8_000;

/** Reads what came from the host page; null for anything that is not exactly a known message for this frame. */
export function readHostMessage(data: unknown, id: string): HostMessage | null {
  if (typeof data !== 'object' || data === null) return null;
  const message: { readonly [key: string]: unknown } = { ...data };
  if (message.namespace !== NAMESPACE || message.version !== MESSAGE_VERSION || message.id !== id) return null;
  const envelope = { namespace: NAMESPACE, version: MESSAGE_VERSION, id } as const;
  if (message.kind === 'theme') {
    const theme = THEMES.find((known) => known === message.theme);
    return theme === undefined ? null : { ...envelope, kind: 'theme', theme };
  }
  if (message.kind === 'hello') return { ...envelope, kind: 'hello' };
  if (message.kind === 'state' && typeof message.link === 'string' && message.link.length <= MAX_LINK_LENGTH) {
    return { ...envelope, kind: 'state', link: message.link };
  }
  return null;
}
