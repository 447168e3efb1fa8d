import type { Exchange, Write } from './exchange.ts';
import { sizeOf } from './field.ts';

/** Messages of equal size behind one another. */
export interface MessageRow {
  readonly writes: readonly Write[];
  readonly count: number;
}

/** Rows that come round again and again. */
export interface MessagePattern {
  readonly rows: readonly MessageRow[];
  readonly times: number;
}

/** Messages 1 to `messages` - 1 of an exchange in rows of equal size; `memory` keeps what trying has shown. */
export function messagePatterns(exchange: Exchange, messages: number, memory: TriedMessages): readonly MessagePattern[] {
  if (messages <= 1) return [];
  const { messageAt, resizedAt } = exchange;
  if (messageAt === undefined) return [{ rows: [{ writes: exchange.message, count: messages - 1 }], times: 1 }];
  if (resizedAt !== undefined) {
    const starts = [1, ...resizedAt.filter((index) => index > 1 && index < messages)];
    return [{ rows: starts.map((from, place) => ({ writes: messageAt(from), count: (starts[place + 1] ?? messages) - from })), times: 1 }];
  }
  return recurring(memory.tried ??= tried(messageAt), messages);
}

/** Kept for one set of inputs: trying is slow, and does not depend on the number of messages. */
export interface TriedMessages {
  tried?: Tried;
}

/** Messages as they come, and the pattern that they fall into. */
interface Tried {
  readonly messages: readonly (readonly Write[])[];
  readonly sizes: readonly string[];
  /** From this message on sizes repeat after `period` messages. */
  readonly from: number;
  readonly period: number;
}

/** A header table of 4096 bytes holds at most 128 entries, each of 32 bytes and more (RFC 7541 §4.1), so it turns over in fewer messages. */
const TURNOVER = 128;
const TRIED = 4 * TURNOVER;

function tried(messageAt: NonNullable<Exchange['messageAt']>): Tried {
  const messages: (readonly Write[])[] = [[]];
  const sizes: string[] = [''];
  for (let index = 1; index < TRIED; index += 1) {
    const writes = messageAt(index);
    messages.push(writes);
    sizes.push(writes.map(({ from, fields }) => `${from}${String(sizeOf(fields))}`).join(' '));
  }
  let period = 1;
  while (period < TURNOVER && !repeats(sizes, period)) period += 1;
  let from = TURNOVER;
  while (from > 1 && sizes[from - 1] === sizes[from - 1 + period]) from -= 1;
  return { messages, sizes, from, period };
}

function repeats(sizes: readonly string[], period: number): boolean {
  for (let index = TURNOVER; index + period < sizes.length; index += 1) if (sizes[index] !== sizes[index + period]) return false;
  return true;
}

/** The messages before the pattern, the pattern as often as it fits, and what is left of it. */
function recurring(pattern: Tried, messages: number): readonly MessagePattern[] {
  const { from, period } = pattern;
  const before = Math.min(from, messages);
  const whole = Math.floor((messages - before) / period);
  const rest = (messages - before) % period;
  if (period === 1) return [{ rows: rows(pattern, 1, before, messages - before), times: 1 }];
  return [{ rows: rows(pattern, 1, before), times: 1 }, { rows: rows(pattern, from, from + period), times: whole }, { rows: rows(pattern, from, from + rest), times: 1 }];
}

/** Messages `from` to `to` - 1 in rows of equal size, and `more` like the one at `to`. */
function rows({ messages, sizes }: Tried, from: number, to: number, more = 0): MessageRow[] {
  const result: MessageRow[] = [];
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && sizes[end] === sizes[start]) end += 1;
    result.push({ writes: messages[start] ?? [], count: end - start });
    start = end;
  }
  if (more > 0) result.push({ writes: messages[to] ?? [], count: more });
  return result;
}
