import { offeredGuarantee, traffic, wireInputsFor } from '../estimate/index.ts';
import type { Catalogue } from '../knowledge/index.ts';
import { modelSession, type SessionModel } from '../wire/index.ts';
import type { Candidate } from './candidate.ts';
import { compile } from './compiled.ts';
import { networksFor, typicalTraffic } from './estimate-inputs.ts';
import type { NumberInputId, Scenario } from './scenario.ts';
import { withAnswer } from './with-answer.ts';

/**
 * Bytes a day of a stack, both directions, if one number were answered with `value` and all else stayed as it is; the same figure
 * as in the estimates of a recommendation. Where several links are possible the one with most traffic counts. `null`: no such stack.
 */
export function bytesPerDayAt(scenario: Scenario, catalogue: Catalogue, stackId: string, input: NumberInputId, value: number): number | null {
  const { facts } = compile(catalogue);
  const candidate = candidateOf(catalogue, stackId);
  if (candidate === undefined) return null;
  const answered = withAnswer(scenario, input, value);
  const days = networksFor(answered, facts).map((network) => traffic(candidate.stack, candidate.capabilities, typicalTraffic(answered, network)));
  return Math.max(...days.map((day) => day.bytesUp + day.bytesDown));
}

/** The packets of a kept session of a stack at the typical values, on the first of the possible links. `null`: no such stack. */
export function typicalSession(scenario: Scenario, catalogue: Catalogue, stackId: string): SessionModel | null {
  const { facts } = compile(catalogue);
  const candidate = candidateOf(catalogue, stackId);
  const [network] = networksFor(scenario, facts);
  if (candidate === undefined || network === undefined) return null;
  const { payloadBytes, direction, guarantee, tcpTimestamps } = typicalTraffic(scenario, network);
  return modelSession(candidate.stack, wireInputsFor(candidate.stack, {
    payloadBytes: Math.round(payloadBytes), tcpTimestamps, network,
    direction: direction === 'downlink' ? 'down' : 'up',
    guarantee: offeredGuarantee(candidate.capabilities, guarantee),
  }, 'kept'));
}

/** Both of the above for one scenario, as figures ask for them. */
export function byteCurves(scenario: Scenario, catalogue: Catalogue) {
  return {
    session: (stackId: string) => typicalSession(scenario, catalogue, stackId),
    bytesPerDay: (stackId: string, input: NumberInputId, value: number) => bytesPerDayAt(scenario, catalogue, stackId, input, value),
  };
}

function candidateOf(catalogue: Catalogue, stackId: string): Candidate | undefined {
  return compile(catalogue).candidates.find(({ stack }) => stack.id === stackId);
}
