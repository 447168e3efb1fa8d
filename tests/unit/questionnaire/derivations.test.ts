import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/knowledge/index.ts';
import { implications, toScenario, typicalValues } from '../../../src/questionnaire/index.ts';

describe('implications', () => {
  it('give values that the question of their input offers', () => {
    const open = toScenario({ link: ['802.15.4'] });
    for (const rule of implications) {
      const input = open[rule.input];
      expect(input.possible, rule.id).toContain(rule.value);
    }
  });

  it('take IP for granted on exactly the links that carry it in the catalogue', () => {
    const granted = catalogue.links.filter((link) => toScenario({ link: [link.id] }).ipStack.possible.length === 1).map((link) => link.id);
    expect(granted).toEqual(catalogue.links.filter((link) => link.ip === 'native').map((link) => link.id));
  });
});

describe('typical values', () => {
  it('lie inside the range that stays possible', () => {
    const open = toScenario({});
    for (const rule of typicalValues) {
      expect(rule.typical, rule.id).toBeGreaterThanOrEqual(open[rule.input].range.low);
      expect(rule.typical, rule.id).toBeLessThanOrEqual(open[rule.input].range.high);
    }
  });
});
