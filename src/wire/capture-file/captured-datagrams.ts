import type { Side, WireInputs, Write } from '../exchange.ts';
import { sizeOf, type Field } from '../field.ts';
import { udpHeader } from '../layers/udp.ts';
import { datagrams } from '../transport/datagrams.ts';
import { datagramPackets } from '../transport/ip-packets.ts';
import { linkMessage } from '../transport/link-message.ts';
import type { CapturedPacket, Connection } from './captured-packets.ts';
import type { ValueGiver } from './conversation.ts';
import { otherSide } from './filling.ts';
import { lorawanValues } from './lorawan-values.ts';
import { withIpValues, withTransportValues } from './packet-headers.ts';

/** Datagrams, or messages straight on a link, each when the client sends or receives it. */
export function capturedDatagrams(connection: Connection, valuesOf: ValueGiver): readonly CapturedPacket[] {
  const { stack, inputs, phases, ends, random } = connection;
  const clock = datagramClock(inputs, connection.startMs);
  const onLink = inputs.network.link === 'lorawan' ? lorawanValues(random) : (_from: Side, fields: readonly Field[]) => fields;
  const identifications = { client: random.next(2)[0] ?? 0, server: random.next(2)[0] ?? 0 };
  return phases.flatMap(({ phase, writes, start }) => {
    clock.startPhase(start);
    // A datagram of several writes leaves with the first of them.
    return datagrams(writes).flatMap(({ from, fields }, index): readonly CapturedPacket[] => {
      const timeMs = clock.next(from, timingOf(writes, index));
      const filled = valuesOf(from, fields);
      if (stack.transport === 'link') return [{ timeMs, from, phase, ends, fields: onLink(from, linkMessage(inputs.network.link, from, filled)) }];
      const route = { source: ends[from], destination: ends[otherSide(from)] };
      const packets = datagramPackets(inputs, withTransportValues([...udpHeader(sizeOf(filled)), ...filled], route));
      identifications[from] += 1;
      let offset = 0;
      return packets.map((packet, place): CapturedPacket => {
        const more = place < packets.length - 1;
        const headerEnd = packet.findIndex(({ layer }) => layer !== 'ip');
        const [header, unit] = [packet.slice(0, headerEnd), packet.slice(headerEnd)];
        const valued = withIpValues(header, route, identifications[from], packets.length === 1 ? null : { offset, more });
        offset += sizeOf(unit);
        return { timeMs, from, phase, ends, fields: [...valued, ...unit] };
      });
    });
  });
}

/** Timing of the n-th datagram: of the write that opens it. */
function timingOf(writes: readonly Write[], datagram: number): Write['timing'] {
  let index = 0;
  let joined = false;
  for (const { timing, joinsNext } of writes) {
    if (!joined && index === datagram) return timing;
    joined = joinsNext === true;
    if (!joined) index += 1;
  }
  return 'follow';
}

/** Time that an end takes to answer, and between two datagrams that it sends at once. */
const ANSWER_MS = 0.2;
const BEHIND_MS = 0.05;
const PAUSE_MS = 1000;

/** What the client's clock shows when datagrams leave and arrive. */
function datagramClock(inputs: WireInputs, startMs: number) {
  let now = startMs;
  let phaseStart = startMs;
  let lastFromClient = startMs;
  let opens = true;
  return {
    startPhase(start: Connection['phases'][number]['start']): void {
      now = 'sincePreviousStartMs' in start ? Math.max(now + BEHIND_MS, phaseStart + start.sincePreviousStartMs) : now + start.afterPreviousMs;
      phaseStart = now;
      opens = true;
    },
    next(from: Side, timing: Write['timing']): number {
      if (!opens) {
        if (timing === 'later') now += PAUSE_MS;
        else if (timing === 'follow') now += BEHIND_MS;
        else now = from === 'client' ? now + ANSWER_MS : Math.max(now + BEHIND_MS, lastFromClient + inputs.network.rttMs + ANSWER_MS);
      }
      opens = false;
      if (from === 'client') lastFromClient = now;
      return now;
    },
  };
}

