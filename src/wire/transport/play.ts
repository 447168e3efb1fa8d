import type { Side, WireInputs, Write } from '../exchange.ts';
import { ipHeaderBytes } from '../layers/ip.ts';
import { TCP_HEADER_BYTES, TIMESTAMP_OPTION_BYTES, type TcpOptionsInUse } from '../layers/tcp.ts';
import type { SessionWrites } from '../session-writes.ts';
import type { ScriptPhase, ScriptStep, SegmentSink } from './script.ts';
import { stepsOf } from './streams.ts';
import { simulateTcp, type TcpOptions } from './tcp-simulation.ts';

/** The phases of a session in the order in which they are played. The third message stands for the steady state. */
export const PLAYED = { connect: 0, first: 1, second: 2, steady: 3, keepAlive: 4, close: 5 } as const;

/** Which TCP options both ends use, from the client's stack (docs/wire-assumptions.md, section TCP). */
export function tcpOptionsInUse(inputs: WireInputs): TcpOptionsInUse {
  const stack = inputs.tcp?.clientStack ?? (inputs.network.tcpTimestamps ? 'linux' : 'lwip');
  const timestamps = stack === 'linux' && inputs.network.tcpTimestamps;
  return { timestamps, rich: stack === 'linux', maximumSegmentBytes: inputs.network.mtu - ipHeaderBytes(inputs.network.ip) - TCP_HEADER_BYTES };
}

export function playedWrites(writes: SessionWrites, inputs: WireInputs): readonly (readonly Write[])[] {
  if (inputs.connection !== 'per-message') return [writes.connect, writes.firstMessage, writes.message, writes.message, writes.keepAlive, writes.close];
  return [writes.connect, writes.firstMessage, [], [], [], writes.close];
}

/** A phase to play: its writes and when it starts. `closes`: the client closes after them, and the server when it sees that. */
export interface PlayedPhase {
  readonly writes: readonly Write[];
  readonly start: ScriptPhase['start'];
  readonly closes?: boolean;
  readonly serverClose?: readonly Write[];
}

/** Play a session over TCP: connect, first message, two more, keep-alive, close. */
export function playTcp(writes: SessionWrites, inputs: WireInputs, sink: SegmentSink): void {
  const intervalMs = inputs.intervalSeconds * 1000;
  const single = inputs.connection === 'per-message';
  const wait = inputs.tcp?.waitAfterConnectMs ?? (single ? 0 : 1000);
  const message: ScriptPhase['start'] = intervalMs > inputs.network.rttMs + 5 ? { sincePreviousStartMs: intervalMs } : { afterPreviousMs: intervalMs };
  const starts: readonly ScriptPhase['start'][] = [
    { afterPreviousMs: 0 }, { afterPreviousMs: wait }, single ? AT_ONCE : message, single ? AT_ONCE : message,
    single ? AT_ONCE : { afterPreviousMs: Math.max(1000, inputs.keepAliveSeconds * 1000) }, { afterPreviousMs: single ? 0 : 1000 },
  ];
  playPhases(playedWrites(writes, inputs).map((list, index) => ({ writes: list, start: starts[index] ?? AT_ONCE, closes: index === PLAYED.close, serverClose: writes.serverClose })), inputs, sink);
}

const AT_ONCE: ScriptPhase['start'] = { afterPreviousMs: 0 };

export function playPhases(phases: readonly PlayedPhase[], inputs: WireInputs, sink: SegmentSink): void {
  const joined = { client: 0, server: 0 };
  simulateTcp(phases.map((phase, index) => scriptPhase(phase, startsAtOnce(phases[index + 1]), joined, inputs)), simulationOptions(inputs), sink);
}

export function scriptPhase({ writes, start, closes, serverClose = [] }: PlayedPhase, nextAtOnce: boolean, joined: Record<Side, number>, { tcp = {} }: WireInputs): ScriptPhase {
  const think = tcp.serverThinkMs ?? 0;
  const said = stepsOf(writes, joined);
  if (!nextAtOnce) leaveOver(said, joined);
  const steps = think === 0 ? said : said.map((step): ScriptStep => (step.side === 'server' && step.trigger === 'reply' ? { ...step, delayMs: step.delayMs + think } : step));
  return { start, steps: closes === true ? closing(steps, stepsOf(serverClose, undefined, false), tcp.closedBy ?? 'client') : steps };
}

export function simulationOptions(inputs: WireInputs): TcpOptions {
  const options = tcpOptionsInUse(inputs);
  const tcp = inputs.tcp ?? {};
  return {
    rttMs: inputs.network.rttMs, segmentBytes: options.maximumSegmentBytes - (options.timestamps ? TIMESTAMP_OPTION_BYTES : 0),
    client: { ackPolicy: options.rich ? 'linux' : 'every-second', noDelay: tcp.clientNoDelay ?? true, wakeMs: tcp.clientWakeMs ?? WAKE_MS, answersFirst: tcp.clientAnswersFirst === true ? 'all' : 'none' },
    server: { ackPolicy: 'linux', noDelay: tcp.serverNoDelay ?? true, wakeMs: tcp.serverWakeMs ?? WAKE_MS, answersFirst: tcp.serverTicketsFirst === true ? 'background' : 'none', aborts: tcp.serverAborts ?? false },
  };
}

/** A woken process on an idle machine. */
const WAKE_MS = 0.15;

export function startsAtOnce(next: Pick<PlayedPhase, 'start'> | undefined): boolean {
  return next !== undefined && 'afterPreviousMs' in next.start && next.start.afterPreviousMs < 1;
}

const SIDES: readonly Side[] = ['server', 'client'];

/** What waits to be joined does not wait for a write that comes much later. */
function leaveOver(said: ScriptStep[], joined: Record<Side, number>): void {
  for (const side of SIDES) {
    if (joined[side] === 0) continue;
    said.push({ side, bytes: joined[side], trigger: 'reply', delayMs: 0, fin: false, background: true });
    joined[side] = 0;
  }
}

/** The last steps with both FINs; `answer` is what the server says when it closes. */
function closing(steps: readonly ScriptStep[], answer: readonly ScriptStep[], first: Side): readonly ScriptStep[] {
  if (first === 'client') return [...steps, CLIENT_FIN, ...answer, answer.length > 0 ? { ...SERVER_FIN, trigger: 'follow' } : SERVER_FIN];
  const opening = answer.map((step): ScriptStep => ({ ...step, trigger: 'follow' }));
  return [...opening, { ...SERVER_FIN, trigger: 'follow' }, ...steps.map((step, index): ScriptStep => (index === 0 ? { ...step, trigger: 'reply' } : step)), { ...CLIENT_FIN, trigger: steps.length > 0 ? 'follow' : 'reply' }];
}

const CLIENT_FIN: ScriptStep = { side: 'client', bytes: 0, trigger: 'follow', delayMs: 0, fin: true, background: false };
const SERVER_FIN: ScriptStep = { side: 'server', bytes: 0, trigger: 'reply', delayMs: 0, fin: true, background: false };
