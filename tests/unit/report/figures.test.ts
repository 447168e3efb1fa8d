import { describe, expect, it } from 'vitest';
import { byteCurves, recommend } from '../../../src/engine/index.ts';
import { catalogueNames, figure, FIGURE_IDS, type FigureFacts } from '../../../src/report/index.ts';
import { scenarioWith } from '../../support/scenarios.ts';
import { SMALL_CATALOGUE } from '../../support/small-catalogue.ts';

const scenario = scenarioWith({ payloadBytes: 40, messagesPerDay: 24, links: ['nb-iot'], direction: ['uplink'] });
const facts: FigureFacts = { recommendation: recommend(scenario, SMALL_CATALOGUE, []), scenario, names: catalogueNames(SMALL_CATALOGUE), ...byteCurves(scenario, SMALL_CATALOGUE) };

describe('the figures of a result', () => {
  it.each(FIGURE_IDS)('%s has a finding as title and a table with its values', (id) => {
    const model = figure(id, facts);
    expect(model?.title).not.toBe('');
    expect(model?.table.rows.length).toBeGreaterThan(0);
  });
  it('show one bar for each protocol', () => {
    const model = figure('message-bytes', facts);
    expect(model?.kind === 'stacked-bars' && model.bars.map(({ id }) => id).toSorted()).toEqual(facts.recommendation.ranking.map(({ stack }) => stack).toSorted());
  });
  it('are none where nothing fits', () => {
    for (const id of FIGURE_IDS) expect(figure(id, { ...facts, recommendation: { ...facts.recommendation, ranking: [] } })).toBeNull();
  });
});
