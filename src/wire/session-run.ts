import { keepAlivesInGap, starting } from './message-schedule.ts';
import { messagePatterns, type MessagePattern, type MessageRow } from './message-runs.ts';
import type { WireInputs, Write } from './exchange.ts';
import { ipHeaderBytes } from './layers/ip.ts';
import { tcpHeaderBytes } from './layers/tcp.ts';
import { sessionWrites, type SessionStack, type SessionWrites } from './session-writes.ts';
import { addTotals, NOTHING, PhaseCounter, timesTotals } from './session-totals.ts';
import type { PhaseTotals } from './session.ts';
import { countDatagrams } from './size-session.ts';
import { playAsMade, type NextPhase } from './transport/play-as-made.ts';
import { startsAtOnce, tcpOptionsInUse, type PlayedPhase } from './transport/play.ts';
import { RepeatedState } from './transport/repeated-state.ts';
import type { TcpState } from './transport/tcp-state.ts';

/**
 * Bytes and packets of a whole session of `inputs.messages` messages, with the keep-alive rounds between them and the close; with a
 * connection for each message, of all connections. Work does not grow with the number of messages: messages are played until the
 * connection is in a state that it was in before, and what lies between is counted as often as it recurs. Equal to the session played packet by
 * packet (tests/property/wire-closed-form).
 */
export function sizeRun(stack: SessionStack, inputs: WireInputs): PhaseTotals {
  const overTcp = stack.transport === 'tcp' || stack.transport === 'websocket';
  const once: WireInputs = inputs.connection === 'kept' ? inputs : { ...inputs, messages: 1 };
  const writes = sessionWrites(stack, once);
  const patterns = patternsOf(writes, once.messages);
  const total = overTcp ? playedRun(writes, patterns, once) : countedRun(writes, patterns, stack, once);
  return inputs.connection === 'kept' ? total : timesTotals(total, inputs.messages);
}

function patternsOf(writes: SessionWrites, messages: number): readonly MessagePattern[] {
  const { exchange } = writes;
  const layered = new Map<readonly Write[], readonly Write[]>([[exchange.message, writes.message]]);
  const inLayers = (said: readonly Write[]): readonly Write[] => {
    const whole = layered.get(said) ?? writes.inLayers(said);
    layered.set(said, whole);
    return whole;
  };
  return messagePatterns(exchange, messages).map(({ rows, times }) => ({ times, rows: rows.map(({ count, writes: said }) => ({ count, writes: inLayers(said) })) }));
}

/** Datagrams do not depend on what went before: each kind of phase is counted once. */
function countedRun(writes: SessionWrites, patterns: readonly MessagePattern[], stack: SessionStack, inputs: WireInputs): PhaseTotals {
  let total = NOTHING;
  const add = (list: readonly Write[], times: number): void => {
    if (times === 0 || list.length === 0) return;
    const counter = new PhaseCounter();
    countDatagrams(list, stack, inputs, counter);
    total = addTotals(total, timesTotals(counter.totals(), times));
  };
  add(writes.connect, 1);
  add(writes.firstMessage, Math.min(1, inputs.messages));
  for (const { rows, times } of patterns) for (const row of rows) add(row.writes, row.count * times);
  if (inputs.connection === 'kept') add(writes.keepAlive, keepAlivesInGap(inputs) * Math.max(0, inputs.messages - 1));
  add(writes.close, 1);
  return total;
}

function playedRun(writes: SessionWrites, patterns: readonly MessagePattern[], inputs: WireInputs): PhaseTotals {
  const header = ipHeaderBytes(inputs.network.ip);
  const options = tcpOptionsInUse(inputs);
  const counter = new PhaseCounter();
  let recurring = NOTHING;
  const made = phasesOf(writes, patterns, inputs, () => addTotals(counter.totals(), recurring), (more) => {
    recurring = addTotals(recurring, more);
  });
  const first = made.next();
  if (first.done === true) return NOTHING;
  playAsMade(first.value, (state) => {
    const { value, done } = made.next(state);
    return done === true ? null : value;
  }, inputs, ({ from, bytes, kind }) => {
    counter.add(from === 'client' ? 'up' : 'down', header + tcpHeaderBytes(kind, options) + bytes, bytes);
  });
  return addTotals(counter.totals(), recurring);
}

const PAUSE_MS = 1000;

/** The phases of a session in order; what `yield` gives back is the state when that phase starts. Phases that only repeat are left out and added. */
function* phasesOf(writes: SessionWrites, patterns: readonly MessagePattern[], inputs: WireInputs, soFar: () => PhaseTotals, add: (recurring: PhaseTotals) => void): Generator<NextPhase, void, () => TcpState> {
  const kept = inputs.connection === 'kept';
  const pause = inputs.connection === 'per-message' ? 0 : PAUSE_MS;
  const close: PlayedPhase = { writes: writes.close, start: { afterPreviousMs: pause }, closes: true, serverClose: writes.serverClose };
  const rounds = writes.keepAlive.length === 0 || !kept ? 0 : keepAlivesInGap(inputs);
  const round: PlayedPhase = { writes: writes.keepAlive, start: starting(inputs.keepAliveSeconds * 1000, inputs) };
  const messageStart = starting(inputs.intervalSeconds * 1000 - rounds * inputs.keepAliveSeconds * 1000, inputs);
  const first: PlayedPhase = { writes: writes.firstMessage, start: { afterPreviousMs: inputs.tcp?.waitAfterConnectMs ?? pause } };
  const between = { start: messageStart };
  const [messageAtOnce, roundAtOnce, closeAtOnce] = [startsAtOnce(between), startsAtOnce(round), startsAtOnce(close)];
  const afterMessage = (last: boolean): boolean => (last ? closeAtOnce : rounds > 0 ? roundAtOnce : messageAtOnce);

  yield { writes: writes.connect, start: { afterPreviousMs: 0 }, nextAtOnce: startsAtOnce(inputs.messages > 0 ? first : close) };
  if (inputs.messages > 0) yield { ...first, nextAtOnce: afterMessage(inputs.messages === 1) };
  let left = inputs.messages - 1;
  for (const { rows, times } of patterns) {
    const turns = times < 3 ? null : new RepeatedState(soFar, add);
    const perTurn = rows.reduce((sum, { count }) => sum + count, 0);
    for (let turn = 0; turn < times; turn += 1) {
      for (let place = 0; place < rows.length; place += 1) {
        const { writes: message, count } = rows[place] as MessageRow;
        const states = count < 3 ? null : new RepeatedState(soFar, add);
        for (let index = 0; index < count; index += 1) {
          const gap = rounds === 0 ? null : new RepeatedState(soFar, add);
          for (let played = 0; gap !== null && played < rounds; played += 1) played += gap.skipped(yield { writes: round.writes, start: round.start, nextAtOnce: played + 1 < rounds ? roundAtOnce : messageAtOnce }, played, rounds, 1);
          left -= 1;
          const state = yield { writes: message, start: messageStart, nextAtOnce: afterMessage(left === 0) };
          if (turns !== null && place === 0 && index === 0) {
            const skipped = turns.skipped(state, turn, times, 1);
            turn += skipped;
            left -= skipped * perTurn;
          }
          // Behind the last message comes the close.
          const skipped = states?.skipped(state, index, count, left <= count - 1 - index ? 1 : 0) ?? 0;
          index += skipped;
          left -= skipped;
        }
      }
    }
  }
  yield { ...close, nextAtOnce: false };
}

