import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleDate } from '../../src/wire/encodings/http-date.ts';
import { HPACK_POLICIES, type HpackPolicyId } from '../../src/wire/encodings/hpack-policies.ts';
import type { HeaderLine } from '../../src/wire/encodings/hpack-static-table.ts';
import { RecurringHeaders } from '../../src/wire/exchanges/recurring-headers.ts';
import { sizeOf } from '../../src/wire/field.ts';

const NAMES = ['x-device', 'content-type', 'content-length', ':path', 'cookie', 'authorization', 'server', ':status'];
const line = fc.tuple(fc.constantFrom(...NAMES), fc.string({ maxLength: 700 }));
const block = fc.array(line, { maxLength: 6 });

const drawn = fc.record({
  policy: fc.constantFrom(...(Object.keys(HPACK_POLICIES) as HpackPolicyId[])), blocks: fc.array(block, { minLength: 1, maxLength: 2 }), dated: fc.boolean(),
  gaps: fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 12 }),
});

it('header blocks that are passed over leave the table, and have the sizes, of blocks that are built', () => {
  fc.assert(fc.property(drawn, ({ policy, blocks, dated, gaps }) => {
    const linesOf = blocks.map((lines, place) => (index: number): readonly HeaderLine[] => [...lines, ...(dated && place === 0 ? [['date', sampleDate(index)] as const] : [])]);
    const [built, jumping, trying] = [new RecurringHeaders(policy, linesOf), new RecurringHeaders(policy, linesOf), new RecurringHeaders(policy, linesOf)];
    const nextSize = trying.trySizes();
    const [sizes, tried]: [string[], number[]] = [[], []];
    let jump = 0;
    let index = 0;
    for (const gap of gaps) {
      jump += gap;
      for (; index <= jump; index += 1) {
        const whole = built.at(index);
        sizes.push(whole.map(sizeOf).join());
        tried.push(index === 0 ? -1 : nextSize());
        if (index === jump) expect(jumping.at(index)).toEqual(whole);
      }
    }
    for (let one = 2; one < sizes.length; one += 1) expect(tried[one] === tried[one - 1]).toBe(sizes[one] === sizes[one - 1]);
  }), { numRuns: 200 });
});
