import type { MeasuredCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const memoryFit: MeasuredCriterion = {
  id: 'memory-fit',
  name: 'Share of device memory',
  meaning: 'Share of the RAM of the device that protocol, transport and security take.',
  rationale: 'Nothing taken is best. Half of the memory gone before the application starts is as bad as it can get without failing: a stack that needs more than the device has is eliminated.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'measured',
  estimate: 'memory',
  unit: 'share',
  worst: 0.5,
  best: 0,
  shape: 'linear',
};
