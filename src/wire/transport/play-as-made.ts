import type { WireInputs } from '../exchange.ts';
import { scriptPhase, simulationOptions, type PlayedPhase } from './play.ts';
import type { SegmentSink } from './script.ts';
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
  const script = [scriptPhase(first, first.nextAtOnce, joined, inputs)];
  simulateTcp(script, simulationOptions(inputs), sink, (_phase, parts) => {
    const waiting = [joined.client, joined.server];
    const following = next(() => {
      const { numbers, ...rest } = tcpState(parts());
      return { ...rest, numbers: [...numbers, ...waiting] };
    });
    if (following !== null) script.push(scriptPhase(following, following.nextAtOnce, joined, inputs));
  });
}
