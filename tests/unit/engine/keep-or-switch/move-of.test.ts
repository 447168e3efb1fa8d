import { describe, expect, it } from 'vitest';
import { CLEAR_FROM, TIE_BELOW, WORTH_FROM } from '../../../../src/engine/index.ts';
import { moveOf } from '../../../../src/engine/keep-or-switch/move-of.ts';

const JUST_BELOW = 1e-9;

describe('keep, tune or switch', () => {
  it.each([
    ['first, nothing to tune', { gain: 0, best: 0, effort: 0, isFirst: true }, 'keep', 'first'],
    ['first, a lever worth a tie', { gain: 0, best: TIE_BELOW, effort: 0, isFirst: true }, 'tune', 'lever'],
    ['behind by less than a tie', { gain: TIE_BELOW - JUST_BELOW, best: 0, effort: 2, isFirst: false }, 'keep', 'level'],
    ['behind by less than a tie, a lever worth one', { gain: 0.01, best: TIE_BELOW, effort: 2, isFirst: false }, 'tune', 'lever'],
    ['a lever brings it within a tie', { gain: 0.3, best: 0.3 - TIE_BELOW + JUST_BELOW, effort: 1, isFirst: false }, 'tune', 'lever'],
    ['a lever falls just short', { gain: 0.3, best: 0.3 - TIE_BELOW - JUST_BELOW, effort: 1, isFirst: false }, 'switch', 'gain'],
    ['a small effort and no tie', { gain: TIE_BELOW, best: 0, effort: 1, isFirst: false }, 'switch', 'gain'],
    ['a medium effort and a narrow lead', { gain: CLEAR_FROM - JUST_BELOW, best: 0, effort: 2, isFirst: false }, 'keep', 'too-little'],
    ['a medium effort and a clear lead', { gain: CLEAR_FROM, best: 0, effort: 2, isFirst: false }, 'switch', 'gain'],
    ['a large effort and less than twice a clear lead', { gain: 2 * CLEAR_FROM - JUST_BELOW, best: 0, effort: 3, isFirst: false }, 'keep', 'too-little'],
    ['a large effort and twice a clear lead', { gain: 2 * CLEAR_FROM, best: 0, effort: 3, isFirst: false }, 'switch', 'gain'],
  ] as const)('%s', (_, compared, move, because) => {
    expect(moveOf(compared)).toEqual({ move, because });
  });

  it('more effort never asks for less', () => {
    const asked = Object.values(WORTH_FROM);
    expect(asked).toEqual(asked.toSorted((a, b) => a - b));
  });
});
