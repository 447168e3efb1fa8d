import { addIntervals, hull, interval, type Interval } from '../base/index.ts';
import type { Capabilities, Stack } from '../knowledge/index.ts';
import { delayUnderLoss, deliveryTurns, DTLS_FIRST_TIMEOUTS_MS, type AddedDelay, type DelayUnderLoss, type WireInputs } from '../wire/index.ts';
import { offeredGuarantee } from './guarantee.ts';
import { commandDownSeconds, firstDeliverySeconds, nextDeliverySeconds, type LatencyInputs } from './latency.ts';
import { refusals, type Refused, type RefusedInput } from './refusal.ts';
import { PROPORTIONAL_FROM_BYTES, wireInputsFor, type SessionQuestion } from './session-sizes.ts';
import { answerInput, modelInput, type TraceInput, type TraceStep } from './trace-step.ts';
import { missing, type Missing } from './unknown.ts';

export interface LossyLatencyInputs extends LatencyInputs {
  /** Share of packets lost, each way, independently of one another. */
  readonly lossShare: number;
}

/** When a message has arrived on average, of those that do. */
export interface ExpectedDelay {
  /** Seconds; a range where standards leave a timer open (DTLS: one second at first, or nine). */
  readonly seconds: Interval;
  /** Of that what loss adds, seconds. */
  readonly addedSeconds: Interval;
  /** Share of messages that never arrive. */
  readonly lostShare: number;
}

export interface ExpectedDelays {
  readonly cold: ExpectedDelay | Missing;
  readonly warm: ExpectedDelay | Missing;
  readonly commandDown: ExpectedDelay | Missing;
  /** Who repeats what is lost, and by which clauses; null where nothing is lost or there is no model. */
  readonly mechanism: string | null;
  /** How cold and warm come about; empty where nothing is lost or there is no model. */
  readonly trace: readonly TraceStep[];
}

/** The loss-free times of `latency.ts` and the mean wait that loss adds to each: without loss exactly those. */
export function expectedDelays(stack: Stack, capabilities: Capabilities, inputs: LossyLatencyInputs): ExpectedDelays | Refused {
  const refused = refusedInputs(inputs);
  if (refused.length > 0) return { refused };
  const [cold, warm, command] = [firstDeliverySeconds(stack, capabilities, inputs), nextDeliverySeconds(stack, capabilities, inputs), commandDownSeconds(capabilities, inputs)];
  if (inputs.lossShare === 0) return { cold: exactly(cold), warm: exactly(warm), commandDown: typeof command === 'number' ? exactly(command) : command, mechanism: null, trace: [] };
  const up = addedByLoss(stack, capabilities, inputs, 'up');
  const down = typeof command === 'number' && capabilities.pushToDevice.value !== 'none' ? addedByLoss(stack, capabilities, inputs, 'down') : null;
  const expected = (seconds: number, added: AddedByLoss | Missing, when: 'cold' | 'warm'): ExpectedDelay | Missing => ('unknown' in added ? added : later(seconds, added[when]));
  const [coldExpected, warmExpected] = [expected(cold, up, 'cold'), expected(warm, up, 'warm')];
  return {
    cold: coldExpected, warm: warmExpected, trace: [...step('cold-under-loss', cold, coldExpected, stack, inputs), ...step('warm-under-loss', warm, warmExpected, stack, inputs)],
    commandDown: typeof command !== 'number' ? command : down === null ? missing('polling under loss is not modelled') : expected(command, down, 'warm'),
    mechanism: 'unknown' in up ? null : up.mechanism,
  };
}

/** Limits of what the closed forms mean anything for. */
function refusedInputs({ lossShare, payloadBytes, roundTripMs }: LossyLatencyInputs): readonly RefusedInput[] {
  return [
    ...refusals('lossShare', lossShare, { low: 0, high: 0.9, unit: '', reason: 'above nine packets in ten lost, no connection stands' }),
    ...refusals('payloadBytes', payloadBytes, { low: 0, high: 1e9, unit: 'B', reason: 'a message of a gigabyte and more is a transfer of its own' }),
    ...refusals('roundTripMs', roundTripMs, { low: 0, high: 600_000, unit: 'ms', reason: 'no path that we know takes ten minutes' }),
  ];
}

/** At both first timeouts of DTLS: most libraries start at one second, the profile for constrained devices advises nine (RFC 7925 §11). */
function addedByLoss(stack: Stack, capabilities: Capabilities, inputs: LossyLatencyInputs, direction: WireInputs['direction']): AddedByLoss | Missing {
  if (inputs.payloadBytes > PROPORTIONAL_FROM_BYTES) return missing('a message above 16 KiB under loss is not modelled');
  const { network, lossShare } = inputs;
  const turns = turnsOf(stack, { payloadBytes: Math.round(inputs.payloadBytes), direction, guarantee: offeredGuarantee(capabilities, inputs.guarantee), tcpTimestamps: false, network }, network.link);
  if ('unsupported' in turns) return missing(turns.unsupported);
  const path = { loss: { up: lossShare, down: lossShare }, rttMs: inputs.roundTripMs ?? network.rttMs };
  const [fast, slow] = [DTLS_FIRST_TIMEOUTS_MS.general, DTLS_FIRST_TIMEOUTS_MS.constrained].map((dtlsFirstTimeoutMs) => delayUnderLoss(turns, { ...path, dtlsFirstTimeoutMs })) as [DelayUnderLoss, DelayUnderLoss];
  return { cold: [fast.cold, slow.cold], warm: [fast.warm, slow.warm], mechanism: fast.mechanism };
}

interface AddedByLoss {
  readonly cold: readonly AddedDelay[];
  readonly warm: readonly AddedDelay[];
  readonly mechanism: string;
}

const turnsByStack = new WeakMap<Stack, Map<string, ReturnType<typeof deliveryTurns>>>();

/** Loss and round-trip time change no packet, so what is on the way is worked out once for many of them. */
function turnsOf(stack: Stack, question: SessionQuestion, link: string): ReturnType<typeof deliveryTurns> {
  const known = turnsByStack.get(stack) ?? new Map<string, ReturnType<typeof deliveryTurns>>();
  turnsByStack.set(stack, known);
  const { payloadBytes, direction, guarantee, network } = question;
  const key = `${payloadBytes}|${direction}|${guarantee}|${network.ip}|${network.mtuBytes}|${link}`;
  const inputs = wireInputsFor(stack, question, 'kept');
  const turns = known.get(key) ?? deliveryTurns(stack, { ...inputs, network: { ...inputs.network, link } });
  if (known.size >= KEPT_TURNS) known.clear();
  known.set(key, turns);
  return turns;
}

const KEPT_TURNS = 100;

function exactly(seconds: number): ExpectedDelay {
  return { seconds: interval(seconds), addedSeconds: interval(0), lostShare: 0 };
}

function later(seconds: number, added: readonly AddedDelay[]): ExpectedDelay {
  const each = added.map(({ addedMs }) => addedMs / 1_000);
  const addedSeconds = hull(each);
  return { seconds: addIntervals(addedSeconds, interval(seconds)), addedSeconds, lostShare: Math.max(...added.map(({ lostShare }) => lostShare)) };
}

function step(code: string, lossFreeSeconds: number, expected: ExpectedDelay | Missing, { security }: Stack, { lossShare, roundTripMs, network }: LossyLatencyInputs): readonly TraceStep[] {
  if ('unknown' in expected) return [];
  const rtt = interval(roundTripMs ?? network.rttMs);
  return [{
    code, formula: 'time without loss + for each turn of set-up and message: mean wait until it has arrived whole, over those that do', result: expected.seconds, unit: 's',
    inputs: [
      modelInput('time without loss', lossFreeSeconds, 's'), answerInput('packets lost, each way', interval(lossShare), 'share'),
      roundTripMs === null ? { name: 'round-trip time', value: rtt, unit: 'ms', from: 'assumption', condition: 'middle of what is published of the link', sources: [] } : answerInput('round-trip time', rtt, 'ms'),
      ...(security.startsWith('dtls') ? [DTLS_TIMEOUT] : []),
    ],
  }];
}

const DTLS_TIMEOUT: TraceInput = {
  name: 'first timeout of a DTLS flight', value: { low: DTLS_FIRST_TIMEOUTS_MS.general / 1_000, high: DTLS_FIRST_TIMEOUTS_MS.constrained / 1_000 }, unit: 's', from: 'figure',
  condition: 'in general, and as advised for constrained devices', sources: [{ source: 'rfc-6347', clause: '§4.2.4.1' }, { source: 'rfc-7925', clause: '§11' }],
};
