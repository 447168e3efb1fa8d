import { expect, it } from 'vitest';
import { optionGroups, questions, type Option } from '../../../src/questionnaire/index.ts';

const option = (id: string, group?: string) => ({ id, ...(group === undefined ? {} : { group }) });

it('puts options under headings in alphabetical order and keeps their own order', () => {
  expect(optionGroups([option('c', 'Ships'), option('b', 'Energy'), option('a', 'Ships')])).toEqual([
    ['Energy', [option('b', 'Energy')]], ['Ships', [option('c', 'Ships'), option('a', 'Ships')]],
  ]);
});

it('is one list where no option has a heading', () => {
  expect(optionGroups([option('b'), option('a')])).toEqual([[undefined, [option('b'), option('a')]]]);
});

it('gives a heading to every option of a question or to none', () => {
  for (const question of questions) {
    if (question.kind === 'number') continue;
    const options: readonly Option[] = question.options;
    expect([0, options.length], question.id).toContain(options.filter(({ group }) => group !== undefined).length);
  }
});
