import { otherSide, type Filler, type Place } from './filling.ts';
import type { SeededBytes } from './seeded-bytes.ts';

const CON = 0;
const NON = 1;
/** Largest message that a peer takes unless it says otherwise (RFC 8323 §5.3.1). */
const MAX_MESSAGE_BYTES = 1152;

/** Message IDs, tokens and options whose values follow from the conversation (RFC 7252 §4.4, §5.3.1; RFC 8613 §6.1). */
export function coapFiller(random: SeededBytes): Filler {
  const messageIds = { client: word(random, 'client message id'), server: word(random, 'server message id') };
  /** The last confirmable message of each side: an ACK or RST answers it. */
  const confirmable = { client: 0, server: 0 };
  /** Token of the last request of each side: the other side answers with it, notifications too. */
  const tokens = { client: new Uint8Array(0), server: new Uint8Array(0) };
  const notifications = { client: 0, server: 0 };
  const partialIvs = { client: 0, server: 0 };
  let type = CON;
  let code = 0;

  const messageId = ({ from }: Place): number => {
    if (type > NON) return confirmable[otherSide(from)];
    messageIds[from] = (messageIds[from] + 1) % 0x1_0000;
    if (type === CON) confirmable[from] = messageIds[from];
    return messageIds[from];
  };
  const token = (bytes: number, { from }: Place): Uint8Array => {
    if (code < 0x20) {
      tokens[from] = Uint8Array.from(random.next(bytes));
      return tokens[from];
    }
    const asked = tokens[otherSide(from)];
    return asked.length === bytes ? asked : random.kept('token', bytes);
  };

  return {
    valueOf: (field, place) => {
      switch (field.name) {
        case 'Version, type, token length':
          type = (Number(field.value) >> 4) & 0x03;
          return undefined;
        case 'Code':
          code = Number(field.value);
          return undefined;
        case 'Message ID': return messageId(place);
        case 'Token': return token(field.bytes, place);
        case 'Observe': return (notifications[place.from] += 1);
        case 'Max-Message-Size': return field.bytes === 1 ? 0xff : MAX_MESSAGE_BYTES;
        case 'OSCORE: kid':
        case 'OSCORE: kid context':
        case 'Request-Tag':
        case 'ETag': return random.kept(field.name, field.bytes);
        case 'OSCORE: partial IV': return (partialIvs[place.from] += 1) - 1;
        default: return undefined;
      }
    },
  };
}

function word(random: SeededBytes, name: string): number {
  const [high = 0, low = 0] = random.kept(name, 2);
  return high * 256 + low;
}
