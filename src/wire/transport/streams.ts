import type { Side, Write } from '../exchange.ts';
import { sizeOf, type Field } from '../field.ts';
import { part } from '../security/protect.ts';
import type { ScriptStep } from './script.ts';

/** What one side puts on a TCP stream, so that a segment can be shown as the fields it carries. */
export class Stream {
  readonly #entries: { readonly start: number; readonly label: string; readonly fields: readonly Field[]; readonly bytes: number }[] = [];
  #length = 0;
  #cursor = 0;

  append(label: string, fields: readonly Field[]): void {
    const bytes = sizeOf(fields);
    this.#entries.push({ start: this.#length, label, fields, bytes });
    this.#length += bytes;
  }

  /** Fields and labels of the bytes from `offset` on. Called in the order of the stream. */
  slice(offset: number, bytes: number): { readonly label: string; readonly fields: readonly Field[] } {
    const end = offset + bytes;
    const labels: string[] = [];
    const fields: Field[] = [];
    while (this.#cursor > 0 && (this.#entries[this.#cursor]?.start ?? Infinity) > offset) this.#cursor -= 1;
    for (let index = this.#cursor; index < this.#entries.length; index += 1) {
      const entry = this.#entries[index];
      if (entry === undefined || entry.start >= end) break;
      if (entry.start + entry.bytes <= offset) continue;
      this.#cursor = index;
      labels.push(entry.label);
      let at = entry.start;
      for (const whole of entry.fields) {
        const from = Math.max(at, offset);
        const to = Math.min(at + whole.bytes, end);
        if (from === at && to === at + whole.bytes) fields.push(whole);
        else if (to > from) fields.push(part(whole, from - at, to - from));
        at += whole.bytes;
      }
    }
    return { label: labels.join(', '), fields };
  }
}

/** Script steps of a list of writes; joined writes become one send. What is still to be joined at the end stays in `joined` for the next list. */
export function stepsOf(writes: readonly Write[], joined: Record<Side, number> = { client: 0, server: 0 }, opensPhase = true): ScriptStep[] {
  const steps: ScriptStep[] = [];
  for (const write of writes) {
    const bytes = joined[write.from] + sizeOf(write.fields);
    joined[write.from] = write.joinsNext === true ? bytes : 0;
    if (write.joinsNext === true) continue;
    steps.push({
      side: write.from, bytes, trigger: write.timing === 'later' ? 'pause' : write.timing, delayMs: write.delayMs ?? 0, fin: false, background: write.background ?? false,
    });
  }
  const first = steps[0];
  if (opensPhase && first !== undefined && !first.background && first.trigger !== 'follow') steps[0] = { ...first, trigger: 'follow' };
  return steps;
}

export type Streams = Record<Side, Stream>;
