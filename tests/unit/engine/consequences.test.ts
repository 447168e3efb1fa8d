import { describe, expect, it } from 'vitest';
import { SMALLEST_SYSTEM_RAM_KIB, withConsequences } from '../../../src/engine/consequences.ts';
import { scenarioWith } from '../../support/scenarios.ts';

describe('what follows from the answers', () => {
  it('a device with little memory is a microcontroller, and stays marked as not answered', () => {
    expect(withConsequences(scenarioWith({ deviceRamKiB: 64 })).platform).toEqual({ kind: 'choice', state: 'unanswered', possible: ['mcu-baremetal', 'rtos'] });
  });

  it('from some megabytes on it may be anything', () => {
    const scenario = scenarioWith({ deviceRamKiB: SMALLEST_SYSTEM_RAM_KIB });
    expect(withConsequences(scenario)).toBe(scenario);
  });

  it('where the platform is a page and nothing else, a page is one of the ends', () => {
    expect(withConsequences(scenarioWith({ platform: 'browser' })).topology).toEqual({ kind: 'choice', state: 'unanswered', possible: ['browser-client', 'lan'] });
    const either = scenarioWith({ platform: ['browser', 'linux'] });
    expect(withConsequences(either)).toBe(either);
  });

  it.each([{ deviceRamKiB: 64, platform: 'linux' }, { platform: 'browser', topology: 'device-cloud' }] as const)('an answer is never touched: %o', (given) => {
    const scenario = scenarioWith(given);
    expect(withConsequences(scenario)).toBe(scenario);
  });
});
