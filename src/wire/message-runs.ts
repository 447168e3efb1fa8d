import type { Exchange, Write } from './exchange.ts';

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

/** Messages 1 to `messages` - 1 of an exchange in rows of equal size. */
export function messagePatterns(exchange: Exchange, messages: number): readonly MessagePattern[] {
  if (messages <= 1) return [];
  const { messageAt, resizedAt, tryingSizes } = exchange;
  if (messageAt === undefined) return [{ rows: [{ writes: exchange.message, count: messages - 1 }], times: 1 }];
  if (tryingSizes !== undefined) return recurring(tried(tryingSizes(), Math.min(messages, TRIED)), builder(messageAt), messages);
  const starts = [1, ...(resizedAt ?? []).filter((index) => index > 1 && index < messages)];
  return [{ rows: starts.map((from, place) => ({ writes: messageAt(from), count: (starts[place + 1] ?? messages) - from })), times: 1 }];
}

/** The sizes of messages as they come, and the pattern that they fall into. */
interface Tried {
  readonly sizes: readonly number[];
  /** From this message on sizes repeat after `period` messages. */
  readonly from: number;
  readonly period: number;
}

/** A header table of 4096 bytes holds at most 128 entries, each of 32 bytes and more (RFC 7541 §4.1), so it turns over in fewer messages. */
const TURNOVER = 128;
const TRIED = 4 * TURNOVER;

function tried(nextSize: () => number, messages: number): Tried {
  const sizes = [0];
  while (sizes.length < messages) sizes.push(nextSize());
  if (messages < TRIED) return { sizes, from: messages, period: 1 };
  let period = 1;
  while (period < TURNOVER && !repeats(sizes, period)) period += 1;
  let from = TURNOVER;
  while (from > 1 && sizes[from - 1] === sizes[from - 1 + period]) from -= 1;
  return { sizes, from, period };
}

function repeats(sizes: readonly number[], period: number): boolean {
  for (let index = TURNOVER; index + period < sizes.length; index += 1) if (sizes[index] !== sizes[index + period]) return false;
  return true;
}

/** The message at an index, built once for all of its size. */
type Builder = (index: number, size: number) => readonly Write[];

function builder(messageAt: NonNullable<Exchange['messageAt']>): Builder {
  const built = new Map<number, readonly Write[]>();
  return (index, size) => {
    const writes = built.get(size) ?? messageAt(index);
    built.set(size, writes);
    return writes;
  };
}

/** The messages before the pattern, the pattern as often as it fits, and what is left of it. */
function recurring(pattern: Tried, build: Builder, messages: number): readonly MessagePattern[] {
  const { from, period } = pattern;
  const before = Math.min(from, messages);
  if (period === 1) return [{ rows: rows(pattern, build, 1, before, messages - before), times: 1 }];
  const whole = Math.floor((messages - before) / period);
  const rest = (messages - before) % period;
  return [
    { rows: rows(pattern, build, 1, before), times: 1 }, { rows: rows(pattern, build, from, from + period), times: whole }, { rows: rows(pattern, build, from, from + rest), times: 1 },
  ];
}

/** Messages `from` to `to` - 1 in rows of equal size, and `more` like the one at `to`. */
function rows({ sizes }: Tried, build: Builder, from: number, to: number, more = 0): MessageRow[] {
  const result: MessageRow[] = [];
  const end = more > 0 ? to + 1 : to;
  for (let start = from; start < end;) {
    const size = sizes[start] ?? 0;
    let next = start + 1;
    while (next < end && sizes[next] === size) next += 1;
    result.push({ writes: build(start, size), count: next - start + (more > 0 && next === end ? more - 1 : 0) });
    start = next;
  }
  return result;
}
