import type { Write } from '../exchange.ts';

/**
 * What arrives while nobody waits for it: the first message may leave without it. RFC 8446 §4.6.1 (tickets), RFC 9147 §7 (ACK),
 * RFC 9001 §4.1.2 (HANDSHAKE_DONE), RFC 9113 §3.4 (requests may follow the client's SETTINGS at once), RFC 8323 §5.3 (CSM likewise).
 */
const NOBODY_WAITS_FOR: ReadonlySet<string> = new Set(['ACK', 'NewSessionTicket', 'HANDSHAKE_DONE', 'control stream', 'tickets', 'SETTINGS', 'SETTINGS ACK', 'CSM']);

/** Whether the other side waits for a packet or write with this label before it goes on. */
export function isAwaitedLabel(label: string): boolean {
  return !label.split(', ').every((part) => NOBODY_WAITS_FOR.has(part));
}

export function isAwaited({ background, label }: Pick<Write, 'background' | 'label'>): boolean {
  return background !== true && isAwaitedLabel(label);
}
