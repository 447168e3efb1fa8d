import { describe, expect, it } from 'vitest';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';
import { questions, type Question } from '../../../../src/questionnaire/index.ts';
import { CHOICE_NAMES, INPUT_NAMES, LINK_NAMES, PATTERN_NAMES, STANDARD_NAMES } from '../../../../src/report/wording/input-names.ts';

/** Families are data of the catalogue, which names them. */
const familyNames = Object.fromEntries(decisionCatalogue.families.map(({ id, name }) => [id, name]));

const namesOf = (input: string): Readonly<Record<string, string>> =>
  ({ ...CHOICE_NAMES, todaysProtocol: { ...CHOICE_NAMES.todaysProtocol, ...familyNames }, links: LINK_NAMES, patterns: PATTERN_NAMES, standards: STANDARD_NAMES })[input] ?? {};

describe('names of inputs and values', () => {
  for (const question of questions as readonly Question[]) {
    it(`cover every option of ${question.id}`, () => {
      expect(INPUT_NAMES[question.input]).toMatch(/\S/);
      const options: readonly { readonly id: string }[] = question.kind === 'number' ? [] : question.options;
      expect(options.map((option) => option.id).filter((id) => namesOf(question.input)[id] === undefined)).toEqual([]);
    });
  }
});
