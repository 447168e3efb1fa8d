import type { PlatformSupport } from '../../knowledge/index.ts';
import { anything, byWorld, exactly } from './utility.ts';
import { TOP_STEP, utilityOfStep } from './scale.ts';

const STEPS: Readonly<Record<PlatformSupport['support'], number>> = { yes: 4, limited: 2, unknown: 1, no: 0 };

/** Maintained library on the platform: several possible platforms count equally. */
export const platformLibrary = byWorld({
  criterion: 'platform-library',
  reads: ['platform'],
  valueIn: ({ platform }, { platforms }) => {
    const support = platform === null ? undefined : platforms[platform];
    if (support === undefined) return { utility: 0.5, range: anything, measured: { step: TOP_STEP / 2 }, because: 'not-known', sources: [] };
    const step = STEPS[support.support];
    const utility = utilityOfStep(step);
    const range = support.support === 'unknown' ? anything : exactly(utility);
    return { utility, range, measured: { step }, because: support.note, sources: support.sources };
  },
});
