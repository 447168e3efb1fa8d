import { describe, expect, it } from 'vitest';
import { conflictRules } from '../../../src/questionnaire/conflicts.ts';
import { findConflicts, type Answers } from '../../../src/questionnaire/index.ts';

const meeting: Readonly<Record<string, Answers>> = {
  'uplink-and-push': { direction: 'uplink', 'push-to-device': 'yes' },
  'uplink-and-command': { direction: 'uplink', patterns: ['command'] },
  'no-broker-and-kept-messages': { broker: 'unwanted', durability: 'persistent' },
  'no-broker-and-work-queue': { broker: 'unwanted', patterns: ['work-queue'] },
  'sleeping-and-fast-push': { sleepy: 'yes', 'push-to-device': 'yes', latency: 'interactive' },
  'no-ip-and-ip-link': { 'ip-stack': 'no', link: ['wifi'] },
  'no-ip-and-firewall': { 'ip-stack': 'no', firewall: 'web-only' },
  'management-denied': { 'device-management': 'no', patterns: ['device-management'] },
  'files-denied': { 'file-transfer': 'no', patterns: ['bulk'] },
  'years-and-realtime': { power: 'battery-years', latency: 'realtime' },
  'lorawan-and-large': { link: ['lorawan'], payload: [300, 900] },
  'more-devices-than-one': { 'one-to-many': 'yes', fleet: 1 },
};

describe('findConflicts', () => {
  it.each(conflictRules.map((rule) => [rule.id]))('%s', (id) => {
    const answers = meeting[id];
    if (answers === undefined) throw new Error(`No answers meet the rule ${id}`);
    expect(findConflicts(answers).map((conflict) => conflict.id)).toEqual([id]);
  });

  it('finds none in answers that hold together, in half of a pair, or in no answers', () => {
    expect(findConflicts({})).toEqual([]);
    expect(findConflicts({ direction: 'uplink', 'push-to-device': 'no', payload: [10, 900], link: ['lorawan'] })).toEqual([]);
    for (const answers of Object.values(meeting)) {
      for (const key of Object.keys(answers)) expect(findConflicts(Object.fromEntries(Object.entries(answers).filter(([other]) => other !== key)))).toEqual([]);
    }
  });

  it('does not count an answer that is set aside', () => {
    expect(findConflicts({ platform: ['server'], sleepy: 'yes', 'push-to-device': 'yes', latency: 'interactive' })).toEqual([]);
  });
});
