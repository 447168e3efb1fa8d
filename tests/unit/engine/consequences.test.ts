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

  it('an answer is never touched', () => {
    const scenario = scenarioWith({ deviceRamKiB: 64, platform: 'linux' });
    expect(withConsequences(scenario)).toBe(scenario);
  });
});
