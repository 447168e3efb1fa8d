import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recommend, type Recommendation } from '../../../src/engine/index.ts';
import { bareCatalogue, decisionCatalogue } from '../../../src/knowledge/index.ts';
import { givenAnswers } from '../../support/given-answers.ts';
import { scenarioWith } from '../../support/scenarios.ts';

const bare = bareCatalogue(decisionCatalogue);

/** What a list of protocols shows: order, scores, what they are made of, what is ruled out and by what. */
function shown({ verdict, margin, tied, ranking, stacks, eliminated, weights, assumptions }: Recommendation) {
  return {
    verdict, margin, tied, weights, assumptions,
    ranking: ranking.map(({ protocol, stack, stackName, score, rankShares, contributions }) => ({
      protocol, stack, stackName, score, rankShares, contributions: contributions.map(({ criterion, weight, contribution, measured }) => ({ criterion, weight, contribution, measured })),
    })),
    stacks: stacks.map(({ stack, score, scoreRange }) => ({ stack, score, scoreRange })),
    eliminated: eliminated.map(({ stack, reasons }) => ({ stack, reasons: reasons.map(({ code, needed, offered, wayBack }) => ({ code, needed, offered, wayBack })) })),
  };
}

describe('the bare catalogue', () => {
  it('gives the same result as the catalogue, but for words and citations', () => {
    fc.assert(fc.property(givenAnswers, (given) => {
      const options = { depth: 'stacks', samples: 20 } as const;
      const scenario = scenarioWith(given);
      expect(shown(recommend(scenario, bare, [], options))).toEqual(shown(recommend(scenario, decisionCatalogue, [], options)));
    }), { numRuns: 15 });
  });

  it('survives the way through JSON', () => {
    expect(JSON.parse(JSON.stringify(bare))).toEqual(bare);
  });

  it('is less than half as long', () => {
    expect(JSON.stringify(bare).length).toBeLessThan(JSON.stringify(decisionCatalogue).length / 2);
  });
});
