import { describe, expect, it } from 'vitest';
import { differences } from '../../../../src/questionnaire/seed-rulings/differences.ts';
import { answersFromConditions, answersOfRuling, seedRulings } from '../../../../src/questionnaire/index.ts';

describe('rulings of the article', () => {
  it('are twenty-five, each with an id of its own', () => {
    expect(seedRulings).toHaveLength(25);
    expect(new Set(seedRulings.map((ruling) => ruling.id)).size).toBe(25);
  });

  it('have situations that the questionnaire can express, but for the number of data points', () => {
    const unused = seedRulings.flatMap((ruling) => answersFromConditions(ruling.conditions, ruling.inferred).unusedConditions.map((condition) => `${ruling.id}: ${condition}`));
    expect(unused).toEqual(['industrial-gateway-hundreds-datapoints: dataPoints']);
    expect(seedRulings.filter((ruling) => Object.keys(answersOfRuling(ruling)).length === 0)).toEqual([]);
  });

  it('are explained only where they exist, once', () => {
    const ids = differences.map((difference) => difference.ruling);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !seedRulings.some((ruling) => ruling.id === id))).toEqual([]);
  });
});
