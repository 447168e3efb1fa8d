import { describe, expect, it } from 'vitest';
import { decideLegs, JOIN_COST } from '../../../src/engine/legs.ts';
import { rankFamilies } from '../../../src/engine/rank-families.ts';
import { catalogue, translations } from '../../../src/knowledge/index.ts';
import { emptyState, engineInput, examples, legInputs, type Answers } from '../../../src/questionnaire/index.ts';
import { scenarioGrid } from '../../support/scenario-grid.ts';

const severalLegs = [...examples.map(({ answers }) => answers), ...scenarioGrid(3).slice(0, 160)].filter((answers) => legInputs(answers).length > 1);
const legsOf = (answers: Answers) => decideLegs(engineInput({ ...emptyState, answers }).legs, catalogue, {});

describe('the best combination over several legs', () => {
  it.each(severalLegs.slice(0, 25).map((answers, at) => [at, answers] as const))('system %d: no other combination of two neighbouring legs is worth more', (_, answers) => {
    const inputs = legInputs(answers);
    const legs = decideLegs(inputs, catalogue, {});
    expect(legs.map(({ id }) => id)).toEqual(inputs.map(({ id }) => id));
    const total = legs.reduce((sum, { score, join }) => sum + (score ?? 0) - (join === null ? 0 : JOIN_COST[join.kind]), 0);
    const rankings = inputs.map(({ scenario }) => rankFamilies(scenario, catalogue, {}).ranking);
    // Each leg by itself, every join at its dearest: a bound that the combination must reach; and the first of each leg is a candidate.
    const alone = rankings.reduce((sum, ranking) => sum + (ranking[0]?.score ?? 0), 0);
    expect(total).toBeLessThanOrEqual(alone + 1e-9);
    expect(total).toBeGreaterThanOrEqual(alone - JOIN_COST.own * (legs.length - 1) - 1e-9);
    // One protocol on all legs is a candidate as well.
    for (const { protocol } of rankings[0] ?? []) {
      const scores = rankings.map((ranking) => ranking.slice(0, 6).find((family) => family.protocol === protocol)?.score);
      if (scores.every((score) => score !== undefined)) expect(total, protocol).toBeGreaterThanOrEqual(scores.reduce((sum, score) => sum + score, 0) - 1e-9);
    }
  });

  it('takes a translation that is published over a first place that needs one of its own', () => {
    const answers = examples.find(({ id }) => id === 'nodes-without-ip')?.answers ?? {};
    const [nodes, cloud] = legsOf(answers);
    expect(nodes?.protocol).toBe('mqtt-sn');
    expect(cloud).toMatchObject({ protocol: 'mqtt', join: { with: 'messages', kind: 'published', by: 'an MQTT-SN gateway' } });
    expect(cloud?.join?.sources.length).toBeGreaterThan(0);
  });

  it('gives nothing for one leg', () => {
    expect(legsOf({ topology: 'device-cloud' })).toEqual([]);
    expect(legsOf({})).toEqual([]);
  });
});

it('translations name families and sources of the catalogue', () => {
  const families = catalogue.families.map(({ id }) => id);
  const sources = catalogue.sources.map(({ id }) => id);
  for (const { between, sources: cited } of translations) {
    expect(families).toEqual(expect.arrayContaining([...between]));
    expect(sources).toEqual(expect.arrayContaining(cited.map(({ source }) => source)));
  }
});
