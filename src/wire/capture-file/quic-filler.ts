import { otherSide, type Filler, type Place } from './filling.ts';
import type { SeededBytes } from './seeded-bytes.ts';

/** Bits of the first byte that header protection hides (RFC 9001 §5.4.1). */
const HIDDEN_BITS = { long: 0x0f, short: 0x1f } as const;

/** Headers of QUIC packets: connection ids, tokens, and first bytes under header protection. */
export function quicFiller(random: SeededBytes): Filler {
  let serverSpoke = false;
  /** Until the server has said which id it wants, the client's first packets carry one that the client made up (RFC 9000 §7.2). */
  const destination = (bytes: number, { from }: Place): Uint8Array =>
    random.kept(from === 'client' && !serverSpoke ? 'original destination id' : `${otherSide(from)} connection id`, bytes);
  return {
    valueOf: (field, place) => {
      const { name, bytes, value } = field;
      if (name.endsWith(': first byte')) {
        if (place.from === 'server') serverSpoke = true;
        return Number(value) ^ ((random.next(1)[0] ?? 0) & (Number(value) >= 0x80 ? HIDDEN_BITS.long : HIDDEN_BITS.short));
      }
      if (name.endsWith(': destination connection id')) return destination(bytes, place);
      if (name.endsWith(': token')) return random.kept('token', bytes);
      if (name === 'Retry: integrity tag') return random.next(bytes);
      if (name.endsWith(': source connection id')) return random.kept(`${place.from} connection id`, bytes);
      return undefined;
    },
  };
}
