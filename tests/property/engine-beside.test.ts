import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { stableStringify } from '../../src/base/index.ts';
import { BESIDE_THE_RANKING, recommend, type InputId } from '../../src/engine/index.ts';
import { CHOICE_OPTIONS, openInputsOf, scenarioWith } from '../support/scenarios.ts';
import { givenAnswers } from '../support/given-answers.ts';
import { SMALL_CATALOGUE } from '../support/small-catalogue.ts';

const beside: readonly InputId[] = [...BESIDE_THE_RANKING];
const anyOfThem = fc.constantFrom(...beside).chain((input) => fc.constantFrom(...CHOICE_OPTIONS[input as keyof typeof CHOICE_OPTIONS]).map((value) => ({ [input]: value })));

it('what is asked beside the ranking changes no rank, no score, no reason and no verdict', () => {
  fc.assert(fc.property(givenAnswers, anyOfThem, (given, answered) => {
    const open = { ...given, ...Object.fromEntries(beside.map((input) => [input, undefined])) };
    const [without, withAnswer] = [open, { ...open, ...answered }].map((answers) => {
      const scenario = scenarioWith(answers);
      return { ...recommend(scenario, SMALL_CATALOGUE, openInputsOf(scenario), { samples: 50 }), today: 'looked at elsewhere' };
    });
    expect(stableStringify(withAnswer)).toBe(stableStringify(without));
  }), { numRuns: 25 });
});
