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
        case 'Compressed payload data': return deflated(bytes);
        // 2026-11-25 10:21:30 UTC, in seconds (AMQP 0-9-1 §4.2.5.4).
        case 'timestamp': return 1_795_602_090;
        case 'Reply': return new Uint8Array(bytes);
        default: return layer === 'payload' || layer === 'protocol' ? readableText(bytes) : undefined;
      }
    },
  };
}

/**
 * A message under permessage-deflate of this size, its last 4 bytes left out (RFC 7692 §7.2.1): one block with fixed codes, in which each
 * character takes 8 bits (RFC 1951 §3.2.6), and an empty stored block.
 */
function deflated(bytes: number): Uint8Array {
  const compressed = new Uint8Array(bytes);
  if (bytes < 2) return compressed;
  let bit = 0;
  const put = (value: number, width: number): void => {
    for (let place = 0; place < width; place += 1) {
      const index = bit >> 3;
      compressed[index] = (compressed[index] ?? 0) | (((value >> place) & 1) << (bit & 7));
      bit += 1;
    }
  };
  // Not the last block, fixed codes; a code is packed from its highest bit on.
  put(0b010, 3);
  const code = 0x30 + 'a'.charCodeAt(0);
  for (let character = 0; character < bytes - 2; character += 1) for (let place = 7; place >= 0; place -= 1) put(code >> place, 1);
  put(0, 7);
  put(0b000, 3);
  return compressed;
}
