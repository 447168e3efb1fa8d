import { describe, expect, it } from 'vitest';
import { anythingAnswered, CLEAR_FROM, CLEAR_RANK_SHARE, TIE_BELOW, verdictOf } from '../../../src/engine/verdict.ts';
import { scenarioWith } from '../../support/scenarios.ts';

describe('verdict', () => {
  it.each([
    ['nothing survives', null, 0, true, null, 'no-fit'],
    ['nothing answered', 0.3, 5, false, 0.99, 'open'],
    ['one survives', null, 1, true, null, 'clear'],
    ['just below the tie threshold', TIE_BELOW - 1e-9, 5, true, 1, 'tie'],
    ['at the tie threshold', TIE_BELOW, 5, true, 1, 'narrow'],
    ['just below clear', CLEAR_FROM - 1e-9, 5, true, 1, 'narrow'],
    ['at clear', CLEAR_FROM, 5, true, CLEAR_RANK_SHARE, 'clear'],
    ['a clear margin that other weightings undo', CLEAR_FROM, 5, true, CLEAR_RANK_SHARE - 0.01, 'narrow'],
    ['a clear margin without sampling', CLEAR_FROM, 5, true, null, 'clear'],
  ] as const)('%s', (_title, margin, survivors, answered, share, expected) => {
    expect(verdictOf(margin, survivors, answered, share)).toBe(expected);
  });

  it('"I do not know" is not yet an answer that bears on the choice', () => {
    const scenario = scenarioWith();
    expect(anythingAnswered(scenario)).toBe(false);
    expect(anythingAnswered({ ...scenario, metered: { ...scenario.metered, state: 'unknown' } })).toBe(false);
    expect(anythingAnswered(scenarioWith({ metered: 'no' }))).toBe(true);
  });
});
