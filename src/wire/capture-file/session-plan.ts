import type { WireInputs, Write } from '../exchange.ts';
import { keepAlivesInGap, starting } from '../message-schedule.ts';
import type { SessionWrites } from '../session-writes.ts';
import type { PlayedPhase } from '../transport/play.ts';

export type CapturePhase = 'connect' | 'first message' | 'message' | 'keep-alive' | 'close';

export interface PlannedPhase extends PlayedPhase {
  readonly phase: CapturePhase;
}

const SECOND_MS = 1000;
const AT_ONCE = { afterPreviousMs: 0 } as const;

/** Connections that carry so many messages: one that is kept, or one a message; the phases of each with their start. */
export function plannedConnections(writes: SessionWrites, inputs: WireInputs, messages: number): readonly (readonly PlannedPhase[])[] {
  if (inputs.connection === 'kept') return [keptConnection(writes, inputs, messages)];
  return Array.from({ length: messages }, () => singleConnection(writes, inputs));
}

function singleConnection(writes: SessionWrites, inputs: WireInputs): readonly PlannedPhase[] {
  const alone = inputs.connection === 'per-message';
  return [
    { phase: 'connect', writes: writes.connect, start: AT_ONCE },
    { phase: 'first message', writes: writes.firstMessage, start: { afterPreviousMs: inputs.tcp?.waitAfterConnectMs ?? (alone ? 0 : SECOND_MS) } },
    { phase: 'close', writes: writes.close, start: { afterPreviousMs: alone ? 0 : SECOND_MS }, closes: true, serverClose: writes.serverClose },
  ];
}

function keptConnection(writes: SessionWrites, inputs: WireInputs, messages: number): readonly PlannedPhase[] {
  const rounds = writes.keepAlive.length === 0 ? 0 : keepAlivesInGap(inputs);
  const keepAliveMs = inputs.keepAliveSeconds * SECOND_MS;
  const phases: PlannedPhase[] = [{ phase: 'connect', writes: writes.connect, start: AT_ONCE }];
  for (let index = 0; index < messages; index += 1) {
    if (index === 0) {
      phases.push({ phase: 'first message', writes: writes.firstMessage, start: { afterPreviousMs: inputs.tcp?.waitAfterConnectMs ?? SECOND_MS } });
      continue;
    }
    for (let round = 0; round < rounds; round += 1) phases.push({ phase: 'keep-alive', writes: writes.keepAlive, start: starting(keepAliveMs, inputs) });
    const message: readonly Write[] = writes.messageAt(index);
    phases.push({ phase: 'message', writes: message, start: starting(inputs.intervalSeconds * SECOND_MS - rounds * keepAliveMs, inputs) });
  }
  phases.push({ phase: 'close', writes: writes.close, start: { afterPreviousMs: SECOND_MS }, closes: true, serverClose: writes.serverClose });
  return phases;
}
