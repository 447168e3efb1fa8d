import { describe, expect, it } from 'vitest';
import { toScenario } from '../../../src/questionnaire/index.ts';

describe('toScenario', () => {
  it('keeps what is open open', () => {
    const scenario = toScenario({});
    expect(scenario.firewall).toEqual({ kind: 'choice', state: 'unanswered', possible: ['open', 'web-only', 'udp-blocked'] });
    expect(scenario.links).toEqual({ kind: 'set', state: 'unanswered', members: [] });
    expect(scenario.payloadBytes).toEqual({ kind: 'number', state: 'unanswered', range: { low: 0, high: 1_000_000_000 }, typical: 100 });
  });

  it('tells "I don\'t know" from "not answered", with the same values possible', () => {
    const scenario = toScenario({ firewall: 'unknown', payload: 'unknown', link: 'unknown' });
    expect(scenario.firewall).toEqual({ kind: 'choice', state: 'unknown', possible: ['open', 'web-only', 'udp-blocked'] });
    expect(scenario.payloadBytes).toEqual({ kind: 'number', state: 'unknown', range: { low: 0, high: 1_000_000_000 }, typical: 100 });
    expect(scenario.links).toEqual({ kind: 'set', state: 'unknown', members: [] });
  });

  it('takes answers over, in the units of the scenario', () => {
    const scenario = toScenario({ ram: 64, loss: 5, interval: 900, payload: [10, 1000], platform: ['linux', 'rtos'], link: ['wifi'], standards: [] });
    expect(scenario.deviceRamKiB).toEqual({ kind: 'number', state: 'answered', range: { low: 64, high: 64 }, typical: 64 });
    expect(scenario.lossShare).toEqual({ kind: 'number', state: 'answered', range: { low: 0.05, high: 0.05 }, typical: 0.05 });
    expect(scenario.messagesPerDay.typical).toBe(96);
    expect(scenario.payloadBytes).toEqual({ kind: 'number', state: 'answered', range: { low: 10, high: 1000 }, typical: 100 });
    expect(scenario.platform).toEqual({ kind: 'choice', state: 'answered', possible: ['linux', 'rtos'] });
    expect(scenario.links).toEqual({ kind: 'set', state: 'answered', members: ['wifi'] });
    expect(scenario.standards).toEqual({ kind: 'set', state: 'answered', members: [] });
  });

  it('turns a range of intervals into a range of rates, low end first', () => {
    expect(toScenario({ interval: [60, 3600] }).messagesPerDay.range).toEqual({ low: 24, high: 1440 });
  });

  it('narrows an input that another answer implies, and leaves it unanswered', () => {
    expect(toScenario({ patterns: ['bulk'] }).fileTransfer).toEqual({ kind: 'choice', state: 'unanswered', possible: ['yes'] });
    expect(toScenario({ platform: ['browser'] }).topology).toEqual({ kind: 'choice', state: 'unanswered', possible: ['browser-client'] });
    expect(toScenario({ direction: 'uplink' }).pushToDevice.possible).toEqual(['no']);
    expect(toScenario({ platform: ['linux', 'rtos'], link: ['802.15.4'] }).ipStack.possible).toEqual(['no', 'yes']);
  });

  it('takes IP for granted on links that carry it, unless the answer is "I don\'t know"', () => {
    expect(toScenario({ link: ['nb-iot'] }).ipStack).toEqual({ kind: 'choice', state: 'unanswered', possible: ['yes'] });
    expect(toScenario({}).ipStack.possible).toEqual(['yes']);
    expect(toScenario({ link: ['nb-iot'], 'ip-stack': 'unknown' }).ipStack).toEqual({ kind: 'choice', state: 'unknown', possible: ['no', 'yes'] });
    expect(toScenario({ link: ['nb-iot', 'lorawan'] }).ipStack.possible).toEqual(['no', 'yes']);
    expect(toScenario({ topology: 'device-gateway' }).ipStack.possible).toEqual(['no', 'yes']);
  });

  it('believes an answer more than an implication', () => {
    expect(toScenario({ patterns: ['bulk'], 'file-transfer': 'no' }).fileTransfer).toEqual({ kind: 'choice', state: 'answered', possible: ['no'] });
  });

  it('lets a stand-in follow the platform without narrowing what is possible', () => {
    const open = toScenario({}).deviceRamKiB;
    const linux = toScenario({ platform: ['linux'] }).deviceRamKiB;
    expect([open.typical, linux.typical]).toEqual([256, 524_288]);
    expect(linux.range).toEqual(open.range);
  });

  it('does not use an answer that is set aside', () => {
    expect(toScenario({ security: 'none', credentials: 'psk' }).credentials.state).toBe('unanswered');
    expect(toScenario({ platform: ['server'], power: 'battery-years' }).power).toEqual({ kind: 'choice', state: 'unanswered', possible: ['mains'] });
  });
});
