import { readableText, type Filler } from './filling.ts';
import type { SeededBytes } from './seeded-bytes.ts';

/** What applications and libraries make up: payload, names, times, and data that a peer has to repeat. */
export function applicationFiller(random: SeededBytes): Filler {
  return {
    valueOf: ({ layer, name, bytes, value }) => {
      if (value !== undefined) return undefined;
      switch (name) {
        case 'ping data': return random.kept('ping data', bytes);
        case 'WebSocket: masking key': return random.next(bytes);
        // 2026-11-25 10:21:30 UTC, in seconds (AMQP 0-9-1 §4.2.5.4).
        case 'timestamp': return 1_795_602_090;
        case 'Reply': return new Uint8Array(bytes);
        default: return layer === 'payload' || layer === 'protocol' ? readableText(bytes) : undefined;
      }
    },
  };
}
