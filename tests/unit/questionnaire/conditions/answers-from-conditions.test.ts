import { describe, expect, it } from 'vitest';
import { conditionRules } from '../../../../src/questionnaire/conditions/condition-rules.ts';
import { isIgnored } from '../../../../src/questionnaire/conditions/condition-rule.ts';
import { answersFromConditions, checkAnswers } from '../../../../src/questionnaire/index.ts';
import caseKeys from './case-keys.json' with { type: 'json' };

/** Keys and values in use in case files: a list of values, or "number" for a number or a range. */
const table = Object.entries(caseKeys) as readonly [string, 'number' | readonly string[]][];

describe('condition rules', () => {
  it.each(table.map(([key, values]) => [key, values] as const))('%s: every value is answered, or ignored with a reason', (key, values) => {
    const rule = conditionRules[key];
    if (rule === undefined) throw new Error(`No rule for ${key}`);
    if (isIgnored(rule)) {
      expect(rule.ignored.length).toBeGreaterThan(30);
    } else if (rule.kind === 'number') {
      expect(values).toBe('number');
      expect(Object.keys(answersFromConditions({ [key]: [2, 40] }).answers)).toEqual([rule.question]);
    } else {
      for (const value of values) {
        const effect = rule.values[value];
        if (effect === undefined) throw new Error(`No rule for ${key}=${value}`);
        if (isIgnored(effect)) expect(effect.ignored.length).toBeGreaterThan(30);
        else expect(Object.keys(effect).length).toBeGreaterThan(0);
      }
    }
  });

  it('give valid answers for each of their values', () => {
    for (const [key, rule] of Object.entries(conditionRules)) {
      if (isIgnored(rule) || rule.kind === 'number') continue;
      for (const [value, effect] of Object.entries(rule.values)) {
        if (!isIgnored(effect)) expect(checkAnswers(effect), `${key}=${value}`).toEqual({ answers: effect, notices: [] });
      }
    }
  });
});

describe('answersFromConditions', () => {
  it('adds lists up and converts numbers', () => {
    expect(answersFromConditions({ pattern: ['telemetry', 'pub-sub-many'], flexibleRouting: true, link: ['nb-iot', '2g'], messagesPerHour: [1, 60], deviceRamKiB: 64, meteredData: true })).toEqual({
      answers: { ram: 64, link: ['2g', 'nb-iot'], metered: 'yes', patterns: ['pub-sub', 'telemetry'], interval: [60, 3600] },
      unusedConditions: [],
    });
  });

  it('lists what it does not use', () => {
    expect(answersFromConditions({ vendorBinaryProtocol: true, weather: 'rain', link: ['wifi', 'zigbee'], deviceRamKiB: 'little' })).toEqual({
      answers: { link: ['wifi'] }, unusedConditions: ['deviceRamKiB', 'link=zigbee', 'vendorBinaryProtocol', 'weather'],
    });
  });

  it('lets the key that says more decide', () => {
    expect(answersFromConditions({ clientIsBrowser: true, topology: 'lan' })).toEqual({ answers: { topology: 'browser-client' }, unusedConditions: ['topology=lan'] });
    expect(answersFromConditions({ clientIsBrowser: true, platform: ['browser'], topology: 'lan' })).toEqual({ answers: { platform: ['browser'], topology: 'lan' }, unusedConditions: [] });
    expect(answersFromConditions({ udpBlocked: true, firewallRestrictive: true })).toEqual({ answers: { firewall: 'web-only' }, unusedConditions: ['udpBlocked=true'] });
    expect(answersFromConditions({ constrained: ['compute', 'memory', 'network', 'power'], deviceRamKiB: [100, 200], platform: ['rtos'], power: 'mains' })).toEqual({
      answers: { ram: [100, 200], platform: ['rtos'], metered: 'yes', power: 'mains' }, unusedConditions: ['constrained=compute', 'constrained=memory', 'constrained=power'],
    });
  });

  it('takes inferred conditions only where the stated ones are silent, and adds their list options', () => {
    expect(answersFromConditions({ power: 'mains', pattern: ['telemetry'] }, { power: 'battery-years', pattern: ['command'], sleepy: true }).answers)
      .toEqual({ patterns: ['command', 'telemetry'], power: 'mains', sleepy: 'yes' });
  });

  it('keeps numbers within the bounds of the question', () => {
    expect(answersFromConditions({ messagesPerHour: [0, 72_000] }).answers).toEqual({ interval: [0.05, 31_536_000] });
  });

  it.each([[undefined], [null], [7], ['link'], [[]]])('answers nothing for %s', (conditions) => {
    expect(answersFromConditions(conditions)).toEqual({ answers: {}, unusedConditions: [] });
  });
});
