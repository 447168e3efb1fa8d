import { interval, SECONDS_PER_DAY, type Interval } from '../../base/index.ts';
import type { Capabilities, Stack } from '../../knowledge/index.ts';
import { pollSeconds, type LatencyNeed } from '../polling.ts';
import { refusals, type Refused, type RefusedInput } from '../refusal.ts';
import { answerInput, type TraceInput, type TraceStep } from '../trace-step.ts';
import { missing, type Missing } from '../unknown.ts';
import { shortestIdle, type IdleLimit } from './idle-limits.ts';

/**
 * How a command finds the device. `listens`: the other end addresses it; `held-open`: over the path that the device opened and refreshes; `held-request`: in the
 * answer to a request that is held back and asked anew; `asks`: the device polls; `queue`: it sleeps, and the command waits in a queue for its next report;
 * `after-report`: it sleeps, nothing keeps the command but the application, and only the time after a report is open.
 */
export type PathKind = 'listens' | 'held-open' | 'held-request' | 'asks' | 'queue' | 'after-report';

/** What keeps the path open. */
export interface Refresh {
  readonly everySeconds: Interval;
  /** Those that messages do not do by themselves; each wakes the radio. */
  readonly perDay: Interval;
  /** IP bytes, both directions. */
  readonly bytesPerDay: Interval;
}

export interface PathToDevice {
  readonly kind: PathKind;
  /** From the decision at the other end to the command at the device, seconds. */
  readonly afterSeconds: Interval | Missing;
  /** Null where nothing has to be kept open. */
  readonly refresh: Refresh | Missing | null;
  readonly trace: readonly TraceStep[];
}

export interface PathQuestion {
  readonly stack: Pick<Stack, 'transport'>;
  readonly capabilities: Pick<Capabilities, 'pushToDevice'>;
  /** The other end can address the device: one network, no translation, nobody between. */
  readonly canListen: boolean;
  readonly sleeps: boolean;
  readonly latency: LatencyNeed;
  readonly roundTripSeconds: Interval;
  /** In both directions; each refreshes the path. */
  readonly messagesPerDay: Interval;
  /** From the device. */
  readonly reportsPerDay: Interval;
  readonly limits: readonly IdleLimit[];
  /** IP bytes of one refresh, both directions. */
  readonly refreshBytes: Interval;
}

/** How and how fast the other end reaches the device, and what it costs to be reached at any time. */
export function pathToDevice(question: PathQuestion): PathToDevice | Refused {
  const refused = refusedInputs(question);
  if (refused.length > 0) return { refused };
  const kind = kindOf(question);
  const { roundTripSeconds: rtt } = question;
  const oneWay = interval(rtt.low / 2, rtt.high / 2);
  switch (kind) {
    case 'listens': return { kind, afterSeconds: oneWay, refresh: null, trace: [] };
    case 'asks': {
      const poll = pollSeconds(question.latency);
      return { kind, afterSeconds: interval(rtt.low, poll + rtt.high), refresh: null, trace: [] };
    }
    case 'queue':
    case 'after-report': return { kind, ...untilReport(question, oneWay), refresh: null };
    case 'held-open':
    case 'held-request': return { kind, afterSeconds: oneWay, ...refreshed(question) };
  }
}

function kindOf({ stack: { transport }, capabilities: { pushToDevice: { value } }, canListen, sleeps }: PathQuestion): PathKind {
  if (sleeps) return value === 'queued-until-wake' ? 'queue' : 'after-report';
  if (canListen) return 'listens';
  if (value === 'none') return 'asks';
  return value === 'reply-window' && transport !== 'udp' && transport !== 'quic' && transport !== 'link' ? 'held-request' : 'held-open';
}

/** Reports are taken to be spread evenly: a command waits the rest of a gap, at most a whole one. */
function untilReport({ reportsPerDay }: PathQuestion, oneWay: Interval): Pick<PathToDevice, 'afterSeconds' | 'trace'> {
  if (reportsPerDay.low === 0) return { afterSeconds: missing('how often the device wakes by itself'), trace: [] };
  const longest = SECONDS_PER_DAY / reportsPerDay.low;
  const afterSeconds = interval(oneWay.low, longest + oneWay.high);
  return { afterSeconds, trace: [{ code: 'wait-for-report', formula: 'from none to the whole of 86,400 s ÷ reports a day, and half a round trip', inputs: [answerInput('reports a day', reportsPerDay, '')], result: afterSeconds, unit: 's' }] };
}

function refreshed({ limits, messagesPerDay, refreshBytes }: PathQuestion): Pick<PathToDevice, 'refresh' | 'trace'> {
  const everySeconds = shortestIdle(limits);
  if (everySeconds === null) return limits.length === 0 ? { refresh: null, trace: [] } : { refresh: missing('how long an idle path stays open here'), trace: [] };
  const perDay = { low: refreshesPerDay(everySeconds.high, messagesPerDay.high), high: refreshesPerDay(everySeconds.low, messagesPerDay.low) };
  const bytesPerDay = { low: perDay.low * refreshBytes.low, high: perDay.high * refreshBytes.high };
  const each: TraceInput = { name: 'bytes of a refresh', value: refreshBytes, unit: 'B', from: 'model', condition: 'byte model of the stack, repeats for loss included', sources: [] };
  return {
    refresh: { everySeconds, perDay, bytesPerDay },
    trace: [
      { code: 'refresh-interval', formula: 'the shortest idle time on the way', inputs: limits.map(({ input }) => input), result: everySeconds, unit: 's' },
      { code: 'refreshes', formula: '86,400 s ÷ interval − messages a day, at least 0', inputs: [answerInput('messages a day', messagesPerDay, '')], result: perDay, unit: 'a day' },
      { code: 'refresh-bytes', formula: 'refreshes × bytes of a refresh', inputs: [each], result: bytesPerDay, unit: 'B a day' },
    ],
  };
}

/** Traffic refreshes a path by itself; only the gaps need more. */
function refreshesPerDay(everySeconds: number, messagesPerDay: number): number {
  return Math.max(0, SECONDS_PER_DAY / everySeconds - messagesPerDay);
}

function refusedInputs({ roundTripSeconds, messagesPerDay, reportsPerDay, refreshBytes, limits }: PathQuestion): readonly RefusedInput[] {
  const aDay = { low: 0, high: 1e9, unit: 'a day', reason: 'more than ten thousand a second are a stream, which keeps its path open' };
  return [
    ...refusals('roundTripSeconds', roundTripSeconds, { low: 0, high: 600, unit: 's', reason: 'no path that we know takes ten minutes' }),
    ...refusals('messagesPerDay', messagesPerDay, aDay), ...refusals('reportsPerDay', reportsPerDay, aDay),
    ...refusals('refreshBytes', refreshBytes, { low: 0, high: 1e9, unit: 'B', reason: 'a refresh is a packet, not a transfer' }),
    ...limits.flatMap(({ kind, seconds }) => refusals(`limits.${kind}`, seconds, { low: 1, high: 31_536_000, unit: 's', reason: 'below a second no path stands; above a year none is known' })),
  ];
}
