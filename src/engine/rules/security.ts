import type { WeightRule } from './weight-rule.ts';

export const securityRules: readonly WeightRule[] = [
  {
    id: 'security-asked', criterion: 'transport-security', by: -2,
    when: [{ input: 'security', is: ['transport', 'end-to-end'] }],
    reason: 'Stacks without protection are out; what is left differs by the age of its profile.',
  },
  {
    id: 'end-to-end-asked', criterion: 'transport-security', by: 2,
    when: [{ input: 'security', is: ['end-to-end'] }],
    reason: 'Not even an intermediary may read it.',
  },
  {
    id: 'no-security-asked', criterion: 'transport-security', by: -4,
    when: [{ input: 'security', is: ['none'] }],
    reason: 'The network is trusted, or the payload is protected already.',
  },
];
