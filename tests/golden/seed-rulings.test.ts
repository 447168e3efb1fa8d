import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_SAMPLES } from '../../src/engine/index.ts';
import { catalogue } from '../../src/knowledge/index.ts';
import { advise, answersOfRuling, differenceFrom, emptyState, seedRulings, type RuledProtocol } from '../../src/questionnaire/index.ts';
import { expectGolden } from '../support/golden.ts';

const outcomes = seedRulings.map((ruling) => ({ ruling, result: advise({ ...emptyState, answers: answersOfRuling(ruling) }, catalogue, { depth: 'ranking', samples: DEFAULT_SAMPLES }), difference: differenceFrom(ruling.id) }));

const names = (list: readonly RuledProtocol[]): string => list.map(({ family, transport }) => (transport === undefined ? family : `${family}/${transport}`)).join(' or ') || 'none';

describe('rulings of the article', () => {
  it('come out as frozen', () => {
    const lines = outcomes.map(({ ruling, result, difference }) => {
      const [first, second] = result.ranking;
      const given = `article ${names(ruling.chosen)}${ruling.rejected.length > 0 ? `, not ${names(ruling.rejected)}` : ''}`;
      return `${ruling.id}: ${first?.stack ?? 'none'} (${result.verdict}), then ${second?.protocol ?? 'none'} | ${given} | ${difference === undefined ? 'agrees' : `differs: ${difference.because}`}`;
    });
    expectGolden(fileURLToPath(new URL('./seed-rulings.txt', import.meta.url)), `${lines.join('\n')}\n`);
  });

  it.each(outcomes.map(({ ruling, result, difference }) => [ruling.id, ruling, result, difference] as const))('%s: as the article says, or the difference is explained', (_, ruling, result, difference) => {
    const first = result.ranking[0];
    const fits = (protocol: RuledProtocol): boolean => protocol.family === first?.protocol && (protocol.transport === undefined || first.stack.split('/')[1] === protocol.transport);
    if (ruling.chosen.some(fits)) expect(difference, 'a difference that is none').toBeUndefined();
    else expect(difference?.ours).toBe(first?.protocol);
    expect(ruling.rejected.some(fits) && !ruling.chosen.some(fits), 'the article rejects this').toBe(false);
  });

  it('explain every difference with a source of the catalogue', () => {
    const known = new Set(catalogue.sources.map((source) => source.id));
    for (const { difference } of outcomes) {
      if (difference === undefined) continue;
      expect(difference.sources.length).toBeGreaterThan(0);
      expect(difference.sources.filter((citation) => !known.has(citation.source))).toEqual([]);
    }
  });
});
