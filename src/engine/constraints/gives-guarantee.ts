import { constraint } from './constraint.ts';

export const givesGuarantee = constraint({
  id: 'gives-guarantee',
  reads: ['guarantee'],
  reason: 'A delivery guarantee is part of a protocol or it is not. An application can add its own, but then that is the protocol being designed.',
  check: ({ guarantee }, { capabilities }) => {
    if (guarantee === null || guarantee === 'best-effort') return null;
    const { value, sources } = capabilities.deliveryGuarantees;
    // Exactly once includes at least once; each stronger guarantee serves the weaker need.
    if (value.includes(guarantee) || (guarantee === 'at-least-once' && value.includes('exactly-once'))) return null;
    return {
      needed: { guarantee }, offered: { deliveryGuarantees: value }, sources,
      wayBack: { input: 'guarantee', value: value.includes('at-least-once') ? 'at-least-once' : 'best-effort' },
    };
  },
});
