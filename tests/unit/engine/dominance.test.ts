import { describe, expect, it } from 'vitest';
import { dominatedBy } from '../../../src/engine/dominance.ts';
import { twoAlternatives } from '../../support/two-alternatives.ts';

describe('dominance', () => {
  it('a stack that another matches or beats everywhere is dominated by it', () => {
    expect([...dominatedBy(twoAlternatives([0.5, 0.5], [[1, 0.5], [0.8, 0.5], [0, 1]]))]).toEqual([-1, 0, -1]);
  });

  it('equal stacks do not dominate each other', () => {
    expect([...dominatedBy(twoAlternatives([0.5, 0.5], [[1, 0.5], [1, 0.5]]))]).toEqual([-1, -1]);
  });

  it('a criterion without weight does not protect', () => {
    expect([...dominatedBy(twoAlternatives([1, 0], [[1, 0], [0.5, 1]]))]).toEqual([-1, 0]);
  });
});
