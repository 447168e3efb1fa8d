import { describe, expect, it } from 'vitest';
import type { KeepOrSwitch, Recommendation } from '../../../src/engine/index.ts';
import { catalogueNames, EFFORT_NOTE, gainRows, keepOrSwitchBlocks, toAdr, toJson, toMarkdown } from '../../../src/report/index.ts';
import { sampleCatalogue, sampleContext, sampleRecommendation } from '../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const today: KeepOrSwitch = {
  today: 'beta', stack: 'beta/tcp/none', first: 'alpha', firstStack: 'alpha/tcp/none', move: 'switch', because: 'gain', gain: 0.14, bytesPerDay: 99_000,
  tunings: [{ lever: 'batch', bytesPerDay: 20_000, points: 0.031 }], effort: { step: 1, parts: [{ part: 'device', step: 1, reason: 'same-path', sources: [] }] }, reasons: [],
};
const recommendation: Recommendation = { ...sampleRecommendation, today };
const SENTENCE = 'Switch to Alpha: it leads Beta by 14 points, for small effort.';

describe('keep, tune or switch in documents', () => {
  it('begins with the sentence, then gain, levers and effort, each with its note', () => {
    const blocks = keepOrSwitchBlocks(recommendation, names, undefined);
    expect(blocks.map((block) => (block.kind === 'table' ? block.caption : block.kind === 'paragraph' ? block.text.slice(0, 20) : block.kind))).toEqual([
      SENTENCE.slice(0, 20), 'Beta as it is against Alpha', 'What can be tuned on Beta', 'Points of a lever ar', 'Effort of the switch', EFFORT_NOTE.slice(0, 20),
    ]);
  });

  it('compares the score and every estimate that one of the two has', () => {
    const rows = gainRows(recommendation);
    expect(rows[0]).toEqual({ id: 'score', name: 'Score, 0 to 100', today: '67', first: '81' });
    expect(rows.filter(({ today: now, first }) => now.startsWith('unknown') && first.startsWith('unknown'))).toEqual([]);
  });

  it('adds battery and data where they were worked out', () => {
    const rows = gainRows(recommendation, { battery: { kind: 'mains' }, data: { kind: 'unmetered' } });
    expect(rows.slice(-2)).toEqual([
      { id: 'batteryDays', name: 'Battery life', today: 'runs on mains', first: 'runs on mains' }, { id: 'monthlyCost', name: 'Data of one device, a month', today: 'not billed by volume', first: 'not billed by volume' },
    ]);
  });

  it('is in Markdown, in the decision record and in JSON', () => {
    expect(toMarkdown(recommendation, sampleContext)).toContain(`## Keep, tune or switch\n\n${SENTENCE}`);
    expect(toAdr(recommendation, sampleContext)).toContain(`What runs today:\n\n${SENTENCE}`);
    expect(toJson(recommendation, sampleContext).today).toMatchObject({ ...today, text: SENTENCE, effort: { step: 1, parts: [{ part: 'device', step: 1, sources: [] }] } });
  });

  it('is nowhere while nobody said what runs', () => {
    expect(keepOrSwitchBlocks(sampleRecommendation, names, undefined)).toEqual([]);
    expect(toMarkdown(sampleRecommendation, sampleContext)).not.toContain('Keep, tune or switch');
    expect(toAdr(sampleRecommendation, sampleContext)).not.toContain('What runs today');
    expect(toJson(sampleRecommendation, sampleContext).today).toBeNull();
  });

  it('compares nothing where today\'s is first', () => {
    expect(gainRows({ ...recommendation, today: { ...today, today: 'alpha', effort: null } })).toEqual([]);
  });
});
