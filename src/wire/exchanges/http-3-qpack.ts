import { QpackEncoder } from '../encodings/qpack-encoder.ts';
import { sampleDate } from '../encodings/http-date.ts';
import type { HeaderLine } from '../encodings/hpack-static-table.ts';
import type { StackView, WireInputs } from '../exchange.ts';
import type { QpackMessages } from './http-3-inputs.ts';
import { requestLines, responseLines } from './http-2.ts';

/** Both ends' field sections with a dynamic table of `capacityBytes`: new lines enter it with the first message. */
export function qpackMessages(stack: StackView, inputs: WireInputs, capacityBytes: number): QpackMessages {
  const coded = (lines: (index: number) => readonly HeaderLine[]) => {
    const encoder = new QpackEncoder(capacityBytes, 'shorter', (name) => name !== 'date');
    const first = encoder.section(lines(0));
    return { first, later: encoder.section(lines(1)) };
  };
  return {
    capacity: new QpackEncoder(capacityBytes).setCapacity(),
    request: coded(() => requestLines(stack, inputs).lines),
    response: coded((index) => responseLines(inputs, { ownHeaders: [] }, sampleDate(inputs.intervalSeconds < 1 ? 0 : index))),
  };
}
