import { describe, expect, it } from 'vitest';
import { recommend, type KeepOrSwitch } from '../../../../src/engine/index.ts';
import { scenarioWith, type Given } from '../../../support/scenarios.ts';
import { SMALL_CATALOGUE } from '../../../support/small-catalogue.ts';

const given: Given = { links: ['ethernet'], platform: 'linux', payloadBytes: 40, messagesPerDay: 96, security: 'none', topology: 'device-cloud' };
const decide = (more: Given = {}) => recommend(scenarioWith({ ...given, ...more }), SMALL_CATALOGUE, [], { samples: 0 });
const todayOf = (more: Given): KeepOrSwitch => {
  const { today } = decide(more);
  if (today === null) throw new Error('Something runs today');
  return today;
};
const order = decide().ranking.map(({ protocol }) => protocol);

describe('what to do about what runs today', () => {
  it('has the difference of the scores and both stacks', () => {
    const { ranking } = decide();
    const last = ranking.at(-1);
    const today = todayOf({ todaysProtocol: last?.protocol ?? '' });
    expect(today).toMatchObject({ today: last?.protocol, stack: last?.stack, first: ranking[0]?.protocol, firstStack: ranking[0]?.stack });
    expect(today.gain).toBe((ranking[0]?.score ?? 0) - (last?.score ?? 0));
  });

  it('asks for no effort where today\'s is first', () => {
    expect(todayOf({ todaysProtocol: order[0] ?? '' })).toMatchObject({ gain: 0, effort: null, reasons: [] });
  });

  it('is a switch with the failed conditions where today\'s is ruled out', () => {
    const out = decide({ firewall: 'udp-blocked' }).eliminated[0];
    const today = todayOf({ firewall: 'udp-blocked', todaysProtocol: out?.protocol ?? '' });
    expect(today).toMatchObject({ move: 'switch', because: 'ruled-out', stack: null, gain: null, bytesPerDay: null, tunings: [] });
    expect(today.reasons).toEqual(out?.reasons);
    expect(today.reasons.length).toBeGreaterThan(0);
  });

  it.each<[string, Given]>([
    ['nobody said what runs', {}], ['nothing runs yet', { todaysProtocol: 'nothing' }], ['it is not known which of two runs', { todaysProtocol: order.slice(0, 2) }], ['the catalogue does not hold it', { todaysProtocol: 'semaphore' }],
  ])('is left open where %s', (_, more) => {
    expect(decide(more).today).toBeNull();
  });

  it('is left open while nothing is ranked', () => {
    const result = recommend(scenarioWith({ todaysProtocol: order[0] ?? '' }), SMALL_CATALOGUE, [], { samples: 0 });
    expect([result.verdict, result.today]).toEqual(['open', null]);
  });

  it('comes with the full result alone', () => {
    for (const depth of ['ranking', 'stacks'] as const) expect(recommend(scenarioWith({ ...given, todaysProtocol: order[0] ?? '' }), SMALL_CATALOGUE, [], { depth }).today, depth).toBeNull();
  });
});
