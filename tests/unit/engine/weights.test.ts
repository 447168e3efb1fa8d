import { describe, expect, it } from 'vitest';
import { weightRules } from '../../../src/engine/rules/index.ts';
import { weigh } from '../../../src/engine/weights.ts';
import { criteria } from '../../../src/knowledge/criteria/index.ts';
import { scenarioWith, type Given } from '../../support/scenarios.ts';

function tracesFor(given: Given, byHand = {}) {
  const weighting = weigh(criteria, scenarioWith(given), byHand);
  if (weighting.kind !== 'weights') throw new Error('refused');
  return weighting.traces();
}

describe('weights', () => {
  it('shares add up to one', () => {
    expect(tracesFor({ metered: 'yes' }).reduce((sum, trace) => sum + trace.weight, 0)).toBeCloseTo(1, 12);
  });

  it('an answer raises what its rule names, with the reason and the input', () => {
    const trace = tracesFor({ metered: 'yes' }).find((entry) => entry.criterion === 'traffic-volume');
    expect(trace?.changes).toContainEqual({ rule: 'metered-traffic', by: 3, reason: 'Traffic is paid for.', inputs: ['metered'] });
  });

  it('a rule waits until every value that is still possible satisfies it', () => {
    const fired = (given: Given) => tracesFor(given).flatMap((trace) => trace.changes.map((change) => change.rule));
    expect(fired({ platform: ['mcu-baremetal', 'rtos'] })).toContain('small-device-needs-library');
    expect(fired({ platform: ['mcu-baremetal', 'linux'] })).not.toContain('small-device-needs-library');
    expect(fired({ deviceRamKiB: [16, 64] })).toContain('little-ram');
    expect(fired({ deviceRamKiB: [16, 65] })).not.toContain('little-ram');
  });

  it('a weight by hand replaces what answers gave', () => {
    const trace = tracesFor({ metered: 'yes' }, { 'traffic-volume': 0 }).find((entry) => entry.criterion === 'traffic-volume');
    expect(trace).toMatchObject({ weight: 0, byHand: true });
  });

  it('all weights at zero are refused', () => {
    const zero = Object.fromEntries(criteria.map((criterion) => [criterion.id, 0]));
    expect(weigh(criteria, scenarioWith(), zero)).toEqual({ kind: 'refused', problems: [{ field: 'weights', expected: 'at least one weight above 0', found: 'all weights are 0' }] });
  });

  it.each([
    ['an unknown criterion', { speed: 1 }, { field: 'weights.speed', expected: 'the id of a criterion', found: 'speed' }],
    ['a negative weight', { maturity: -1 }, { field: 'weights.maturity', expected: 'a number of at least 0', found: '-1' }],
    ['no number', { maturity: Number.NaN }, { field: 'weights.maturity', expected: 'a number of at least 0', found: 'NaN' }],
  ])('%s is refused by field', (_title, byHand, problem) => {
    expect(weigh(criteria, scenarioWith(), byHand)).toEqual({ kind: 'refused', problems: [problem] });
  });
});

describe('weight rules', () => {
  it('have ids of their own, name criteria that exist, and give a reason', () => {
    const ids = weightRules.map((rule) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    const known = new Set(criteria.map((criterion) => criterion.id));
    for (const rule of weightRules) {
      expect(known.has(rule.criterion), rule.id).toBe(true);
      expect(rule.reason.length, rule.id).toBeGreaterThan(10);
      expect(rule.when.length, rule.id).toBeGreaterThan(0);
      expect(rule.by, rule.id).not.toBe(0);
    }
  });

  it('every criterion counts before any answer or by a rule', () => {
    for (const criterion of criteria) {
      const raised = weightRules.some((rule) => rule.criterion === criterion.id && rule.by > 0);
      expect(criterion.baseWeight > 0 || raised, criterion.id).toBe(true);
    }
  });
});
