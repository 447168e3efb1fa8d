import { describe, expect, it } from 'vitest';
import { questions, type Question } from '../../../../src/questionnaire/index.ts';
import { CHOICE_NAMES, INPUT_NAMES, LINK_NAMES, PATTERN_NAMES, STANDARD_NAMES } from '../../../../src/report/wording/input-names.ts';

const namesOf = (input: string): Readonly<Record<string, string>> =>
  ({ ...CHOICE_NAMES, links: LINK_NAMES, patterns: PATTERN_NAMES, standards: STANDARD_NAMES })[input] ?? {};

describe('names of inputs and values', () => {
  for (const question of questions as readonly Question[]) {
    it(`cover every option of ${question.id}`, () => {
      expect(INPUT_NAMES[question.input]).toMatch(/\S/);
      const options: readonly { readonly id: string }[] = question.kind === 'number' ? [] : question.options;
      expect(options.map((option) => option.id).filter((id) => namesOf(question.input)[id] === undefined)).toEqual([]);
    });
  }
});
