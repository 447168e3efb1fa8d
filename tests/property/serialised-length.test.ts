import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '../../src/knowledge/index.ts';
import { captureFile, fieldBytes, serialiseFields, sizeOf, type Field } from '../../src/wire/index.ts';
import { accepted, wireCaseValue } from './wire-arbitraries.ts';

const stacks = catalogue.families.flatMap((family) => family.stacks);

/** Text of one to four bytes a character, without the wildcards of MQTT. */
const topicName = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'B', '7', '/', '-', 'é', '温', '🌡') });

/** Length of a field's value as it is written, found without the size that the field claims. */
function writtenBytes(field: Field): number | null {
  if (typeof field.value === 'string') return new TextEncoder().encode(field.value).length;
  if (field.value instanceof Uint8Array) return field.value.length;
  if (typeof field.value === 'number') return field.value >= 0 && field.value < 256 ** field.bytes ? field.bytes : null;
  return field.partOf === undefined ? null : fieldBytes(field).length;
}

it.each(stacks.map(({ id, transport }) => [id, transport] as const))('%s: every packet serialises to the sum of its fields, each with a value of its size', (stack, transport) => {
  fc.assert(fc.property(wireCaseValue, topicName, ({ traffic, network }, topic) => {
    const payloadBytes = transport === 'link' ? traffic.payloadBytes % 100 : traffic.payloadBytes;
    const { stack: parsed, inputs } = accepted({ stack, traffic: { ...traffic, payloadBytes, messages: 1 }, network, names: { topic } });
    const capture = captureFile(parsed, inputs);
    if ('problems' in capture) throw new Error(JSON.stringify(capture.problems));
    for (const { fields } of capture.packets) {
      const wrong = fields.filter((field) => field.bytes > 0 && writtenBytes(field) !== field.bytes);
      expect(wrong).toEqual([]);
      expect(serialiseFields(fields)).toHaveLength(sizeOf(fields));
    }
  }), { numRuns: 2 });
});
