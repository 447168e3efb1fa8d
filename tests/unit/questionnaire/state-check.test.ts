import { describe, expect, it } from 'vitest';
import { checkState, isWeight } from '../../../src/questionnaire/index.ts';

describe('checkState', () => {
  it('takes answers, weights and fixed marks over', () => {
    const { state, notices } = checkState({ answers: { firewall: 'open', payload: 5 }, weights: { maturity: 2.5 }, fixed: ['payload', 'firewall'] });
    expect(notices).toEqual([]);
    expect(state).toEqual({ answers: { firewall: 'open', payload: 5 }, weights: { maturity: 2.5 }, fixed: ['firewall', 'payload'], catalogueDate: null, decided: null, unread: [] });
  });

  it.each<[string, Parameters<typeof checkState>[0], readonly [string, string][]]>([
    ['weight out of range', { answers: {}, weights: { maturity: 11 } }, [['bad-weight', 'maturity']]],
    ['weight with three decimals', { answers: {}, weights: { maturity: 1.234 } }, [['bad-weight', 'maturity']]],
    ['weight of an unknown criterion', { answers: {}, weights: { beauty: 1 } }, [['unknown-criterion', 'weights']]],
    ['weights as a list', { answers: {}, weights: [1] }, [['bad-weight', 'weights']]],
    ['mark without answer', { answers: { firewall: 'unknown' }, fixed: ['firewall'] }, [['fixed-without-answer', 'firewall']]],
    ['mark on an unknown question', { answers: {}, fixed: ['colour'] }, [['unknown-question', 'fixed']]],
    ['marks as text', { answers: {}, fixed: 'all' }, [['wrong-type', 'fixed']]],
    ['answers missing', { answers: undefined }, [['not-an-object', 'answers']]],
  ])('refuses: %s', (_, parts, expected) => {
    const { state, notices } = checkState(parts);
    expect(notices.map((notice) => [notice.code, notice.field])).toEqual(expected);
    expect([state.weights, state.fixed]).toEqual([{}, []]);
  });

  it('leaves prototypes alone', () => {
    const { state } = checkState({ answers: {}, weights: JSON.parse('{"__proto__": 3, "constructor": 3, "toString": 3}') });
    expect(Object.keys(state.weights)).toEqual([]);
    expect(Object.getPrototypeOf(state.weights)).toBe(Object.prototype);
  });
});

describe('isWeight', () => {
  it.each([[0, true], [10, true], [2.25, true], [10.01, false], [-1, false], [Number.NaN, false], [1e-7, false], ['3', false]])('%s', (value, expected) => {
    expect(isWeight(value)).toBe(expected);
  });
});
