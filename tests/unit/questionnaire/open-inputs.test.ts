import { describe, expect, it } from 'vitest';
import { openInputs, questionOfInput } from '../../../src/questionnaire/index.ts';

describe('openInputs', () => {
  it('lists every input while nothing is answered', () => {
    expect(openInputs({})).toHaveLength(34);
  });

  it('hands over the option points in the unit of the scenario', () => {
    expect(openInputs({}).find((open) => open.input === 'messagesPerDay')?.options).toEqual([86_400, 1440, 96, 24, 1]);
    expect(openInputs({}).find((open) => open.input === 'firewall')?.options).toEqual(['open', 'web-only', 'udp-blocked']);
  });

  it('keeps "I don\'t know" open: somebody could find out', () => {
    expect(openInputs({ firewall: 'unknown' }).some((open) => open.input === 'firewall')).toBe(true);
  });

  it('keeps asking for what is only usual', () => {
    expect(openInputs({ link: ['wifi'] }).find((open) => open.input === 'ipStack')?.options).toEqual(['no', 'yes']);
  });

  it('leaves out what is answered, implied or set aside', () => {
    const inputs = openInputs({ platform: ['server'], firewall: 'open', direction: 'uplink' }).map((open) => open.input);
    expect(inputs.filter((input) => ['platform', 'firewall', 'direction', 'pushToDevice', 'power', 'sleepy', 'deviceRamKiB', 'ipStack'].includes(input))).toEqual([]);
  });
});

describe('questionOfInput', () => {
  it('finds the question of an input', () => {
    expect([questionOfInput('links'), questionOfInput('messagesPerDay'), questionOfInput('reportBursts')]).toEqual(['link', 'interval', 'bursts']);
  });
});
