import { deviceRules } from './device.ts';
import { linkRules } from './link.ts';
import { operationsRules } from './operations.ts';
import { powerRules } from './power.ts';
import { securityRules } from './security.ts';
import { topologyRules } from './topology.ts';
import { trafficRules } from './traffic.ts';
import type { WeightRule } from './weight-rule.ts';

/** Every weight rule, section by section in the order of the questions. */
export const weightRules: readonly WeightRule[] = [
  ...deviceRules,
  ...linkRules,
  ...topologyRules,
  ...trafficRules,
  ...securityRules,
  ...powerRules,
  ...operationsRules,
];
