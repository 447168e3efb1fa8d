import type { WireInputs, Write } from './exchange.ts';
import { sizeOf } from './field.ts';
import { fragments, ipHeaderBytes } from './layers/ip.ts';
import { tcpHeaderBytes } from './layers/tcp.ts';
import { UDP_HEADER_BYTES } from './layers/udp.ts';
import { sessionWrites, type SessionStack } from './session-writes.ts';
import { addTotals, NOTHING, PhaseCounter } from './session-totals.ts';
import type { SessionModel } from './session.ts';
import { datagrams } from './transport/datagrams.ts';
import { linkMessage } from './transport/link-message.ts';
import { PLAYED, playedWrites, playTcp, tcpOptionsInUse } from './transport/play.ts';

/** Totals of each phase, without building packets or payload. Equal to the sums of `modelSession` (tests/property/wire-session). */
export function sizeSession(stack: SessionStack, inputs: WireInputs): SessionModel['phases'] {
  const writes = sessionWrites(stack, inputs);
  const counters = [0, 1, 2, 3, 4, 5].map(() => new PhaseCounter());
  const header = ipHeaderBytes(inputs.network.ip);
  if (stack.transport === 'tcp' || stack.transport === 'websocket') {
    const options = tcpOptionsInUse(inputs);
    playTcp(writes, inputs, ({ from, phase, bytes, kind }) => {
      counters[phase]?.add(from === 'client' ? 'up' : 'down', header + tcpHeaderBytes(kind, options) + bytes, bytes);
    });
  } else {
    for (const [phase, list] of playedWrites(writes, inputs).entries()) countDatagrams(list, stack, inputs, counters[phase] ?? new PhaseCounter());
  }
  return phaseTotals(counters, inputs);
}

/** Writes as datagrams, in fragments where one packet is too small, or as frames of a link. */
export function countDatagrams(writes: readonly Write[], stack: SessionStack, inputs: WireInputs, counter: PhaseCounter): void {
  const header = ipHeaderBytes(inputs.network.ip);
  for (const { from, fields } of datagrams(writes)) {
    const bytes = sizeOf(fields);
    const direction = from === 'client' ? 'up' : 'down';
    if (stack.transport === 'link') {
      counter.add(direction, sizeOf(linkMessage(inputs.network.link, from, fields)), bytes);
      continue;
    }
    const split = fragments(inputs.network.ip, UDP_HEADER_BYTES + bytes, inputs.network.mtu);
    for (const [index, size] of split.sizes.entries()) {
      counter.add(direction, header + split.headerBytes + size, index === 0 ? size - UDP_HEADER_BYTES : size);
    }
  }
}

/** With a connection per message everything is in the message. */
export function phaseTotals(counters: readonly PhaseCounter[], inputs: WireInputs): SessionModel['phases'] {
  const of = (phase: number) => counters[phase]?.totals() ?? NOTHING;
  if (inputs.connection === 'per-message') {
    const whole = [0, 1, 2, 3, 4, 5].map(of).reduce(addTotals, NOTHING);
    return { connect: NOTHING, firstMessage: whole, perMessage: whole, keepalive: NOTHING, disconnect: NOTHING };
  }
  return { connect: of(PLAYED.connect), firstMessage: of(PLAYED.first), perMessage: of(PLAYED.steady), keepalive: of(PLAYED.keepAlive), disconnect: of(PLAYED.close) };
}
