import type { WireInputs, Write } from '../exchange.ts';
import { scriptPhase, simulationOptions, type PlayedPhase } from './play.ts';
import type { ScriptPhase, SegmentSink } from './script.ts';
import { simulateTcp } from './tcp-simulation.ts';
import { tcpState, type TcpState } from './tcp-state.ts';

/** A phase of a session whose phases are made one after the other. */
export interface NextPhase extends PlayedPhase {
  /** The phase after it starts as soon as this one is done, so that what waits to be joined goes with it. */
  readonly nextAtOnce: boolean;
}

/** Play phases as they are made: `next` gives the phase after the one that starts now, with the state of the connection at this moment. */
export function playAsMade(first: NextPhase, next: (state: () => TcpState) => NextPhase | null, inputs: WireInputs, sink: SegmentSink): void {
  const joined = { client: 0, server: 0 };
  const scripted = new Map<readonly Write[], ScriptPhase['steps']>();
  /** What is said again and again is scripted once, unless something was or is left to be joined with it. */
  const scriptOf = (phase: NextPhase): ScriptPhase => {
    const free = joined.client === 0 && joined.server === 0 && phase.closes !== true;
    const before = free ? scripted.get(phase.writes) : undefined;
    if (before !== undefined) return { start: phase.start, steps: before };
    const made = scriptPhase(phase, phase.nextAtOnce, joined, inputs);
    if (free && phase.writes.every(({ joinsNext }) => joinsNext !== true)) scripted.set(phase.writes, made.steps);
    return made;
  };
  const script = [scriptOf(first)];
  simulateTcp(script, simulationOptions(inputs), sink, (_phase, parts) => {
    const waiting = { client: joined.client, server: joined.server };
    const following = next(() => tcpState(parts(), waiting));
    if (following !== null) script.push(scriptOf(following));
  });
}
