import type { WireInputs } from '../../src/wire/index.ts';
import { ipHeaderBytes } from '../../src/wire/layers/ip.ts';
import { tcpHeaderBytes } from '../../src/wire/layers/tcp.ts';
import { keepAlivesInGap, starting } from '../../src/wire/message-schedule.ts';
import { sessionWrites, type SessionStack, type SessionWrites } from '../../src/wire/session-writes.ts';
import { PhaseCounter } from '../../src/wire/session-totals.ts';
import { countDatagrams } from '../../src/wire/size-session.ts';
import { playPhases, tcpOptionsInUse, type PlayedPhase } from '../../src/wire/transport/play.ts';
import type { PhaseTotals } from '../../src/wire/index.ts';

/** Every message of a session, every keep-alive round between them, played one after the other packet by packet. */
export function expandSession(stack: SessionStack, inputs: WireInputs): PhaseTotals {
  const counter = new PhaseCounter();
  // A connection of its own carries one message.
  const carried: WireInputs = inputs.connection === 'kept' ? inputs : { ...inputs, messages: 1 };
  for (const phases of connections(sessionWrites(stack, carried), inputs)) {
    if (stack.transport === 'tcp' || stack.transport === 'websocket') {
      const options = tcpOptionsInUse(inputs);
      playPhases(phases, inputs, ({ from, bytes, kind }) => {
        counter.add(from === 'client' ? 'up' : 'down', ipHeaderBytes(inputs.network.ip) + tcpHeaderBytes(kind, options) + bytes, bytes);
      });
    } else for (const { writes } of phases) countDatagrams(writes, stack, inputs, counter);
  }
  return counter.totals();
}

function connections(writes: SessionWrites, inputs: WireInputs): readonly (readonly PlayedPhase[])[] {
  const alone = inputs.connection === 'per-message';
  const opening: readonly PlayedPhase[] = [
    { writes: writes.connect, start: { afterPreviousMs: 0 } }, { writes: writes.firstMessage, start: { afterPreviousMs: inputs.tcp?.waitAfterConnectMs ?? (alone ? 0 : 1000) } },
  ];
  const close: PlayedPhase = { writes: writes.close, start: { afterPreviousMs: alone ? 0 : 1000 }, closes: true, serverClose: writes.serverClose };
  if (inputs.connection !== 'kept') return Array.from({ length: inputs.messages }, () => [...opening, close]);
  const phases: PlayedPhase[] = opening.slice(0, inputs.messages === 0 ? 1 : 2);
  const rounds = writes.keepAlive.length === 0 ? 0 : keepAlivesInGap(inputs);
  for (let index = 1; index < inputs.messages; index += 1) {
    for (let round = 0; round < rounds; round += 1) phases.push({ writes: writes.keepAlive, start: starting(inputs.keepAliveSeconds * 1000, inputs) });
    phases.push({ writes: writes.messageAt(index), start: starting((inputs.intervalSeconds - rounds * inputs.keepAliveSeconds) * 1000, inputs) });
  }
  return [[...phases, close]];
}
