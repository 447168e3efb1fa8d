import { expect, it } from 'vitest';
import { readText, shapeOf, valueText } from '../../../../../src/app/features/byte-view/input-text.ts';
import { catalogue } from '../../../../../src/knowledge/index.ts';
import { editableInputs } from '../../../../../src/report/index.ts';
import { defaultWireInputs } from '../../../../../src/wire/index.ts';

const DRAWN = ['number', 'text', 'flag', 'choice', 'numbers', 'texts'];

it('every input has a control, and its default is read back from its text', () => {
  const wrong: string[] = [];
  for (const stack of catalogue.families.flatMap((family) => family.stacks)) {
    const inputs = defaultWireInputs(stack);
    for (const input of editableInputs(stack).flatMap((group) => group.inputs)) {
      const initial = input.initial(inputs, stack);
      if (!DRAWN.includes(shapeOf(input)?.kind ?? '')) wrong.push(`${stack.id} ${input.path}: no control`);
      else if (JSON.stringify(readText(input, valueText(initial))) !== JSON.stringify(initial)) wrong.push(`${stack.id} ${input.path}: ${JSON.stringify(initial)}`);
    }
  }
  expect([...new Set(wrong)]).toEqual([]);
});

const inputOf = (id: string, path: string) => {
  const stack = catalogue.families.flatMap((family) => family.stacks).find((one) => one.id === id);
  const input = stack === undefined ? undefined : editableInputs(stack).flatMap((group) => group.inputs).find((one) => one.path === path);
  if (input === undefined) throw new Error(path);
  return input;
};

it.each([
  ['a number', 'coap/udp/none', 'coap.tokenBytes', ' 3 ', 3],
  ['bytes with a unit', 'coap/udp/none', 'traffic.payloadBytes', '2 KiB', 2048],
  ['a time with a unit', 'coap/udp/none', 'traffic.intervalSeconds', '15 min', 900],
  ['a list of sizes', 'mqtt-5/tcp/tls-1-3-cert', 'tls.certChainBytes', '900; 1100', [900, 1100]],
  ['a list of parts', 'coap/udp/none', 'coap.query', 'a=1, b=2', ['a=1', 'b=2']],
  ['nothing where nothing is allowed', 'mqtt-5/tcp/none', 'mqtt.username', '', null],
  ['what is no number stays as it is, to be refused', 'coap/udp/none', 'coap.tokenBytes', 'four', 'four'],
  ['a list with a word in it stays as it is, to be refused', 'mqtt-5/tcp/tls-1-3-cert', 'tls.certChainBytes', '900, big', '900, big'],
])('reads %s', (_, id, path, text, expected) => {
  expect(readText(inputOf(id, path), text)).toEqual(expected);
});
