import type { Side, WireInputs, Write } from '../exchange.ts';
import { sizeOf } from '../field.ts';
import { fragments } from '../layers/ip.ts';
import { TIMESTAMP_OPTION_BYTES } from '../layers/tcp.ts';
import { UDP_HEADER_BYTES } from '../layers/udp.ts';
import type { SessionStack } from '../session-writes.ts';
import { isAwaited } from '../timing/awaited.ts';
import { joinedWrites } from '../timing/joined-writes.ts';
import { tcpOptionsInUse } from '../transport/play.ts';

/** What one side says before the other has its turn. */
export interface Turn {
  readonly from: Side;
  /** IP packets, or frames on a link. */
  readonly packets: number;
  /** Something in it is payload of the message. */
  readonly carries: boolean;
}

/** Writes in turns; what nobody waits for is left out. */
export function turnsOf(writes: readonly Write[], stack: SessionStack, inputs: WireInputs): readonly Turn[] {
  const packetsOf = packetCounter(stack, inputs);
  const turns: Turn[] = [];
  for (const write of joinedWrites(writes).filter(isAwaited)) {
    const said = { from: write.from, packets: packetsOf(write), carries: write.fields.some(({ layer }) => layer === 'payload') };
    const last = turns.at(-1);
    if (last?.from === write.from) turns[turns.length - 1] = { from: write.from, packets: last.packets + said.packets, carries: last.carries || said.carries };
    else turns.push(said);
  }
  return turns;
}

function packetCounter({ transport }: SessionStack, inputs: WireInputs): (write: Write) => number {
  const { ip, mtu } = inputs.network;
  switch (transport) {
    case 'tcp':
    case 'websocket': {
      const { maximumSegmentBytes, timestamps } = tcpOptionsInUse(inputs);
      const segment = maximumSegmentBytes - (timestamps ? TIMESTAMP_OPTION_BYTES : 0);
      return ({ fields }) => Math.max(1, Math.ceil(sizeOf(fields) / segment));
    }
    case 'link': return () => 1;
    default: return ({ fields }) => fragments(ip, UDP_HEADER_BYTES + sizeOf(fields), mtu).sizes.length;
  }
}
