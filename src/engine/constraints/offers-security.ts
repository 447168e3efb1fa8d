import { constraint } from './constraint.ts';
import { linkProtects, protectsEndToEnd } from './protection.ts';

export const offersSecurity = constraint({
  id: 'offers-security',
  reads: ['security', 'links', 'topology'],
  reason: 'Protection that a stack does not have cannot be traded for anything else. Transport security ends at the first intermediary; beyond one only object security protects.',
  check: ({ security, links, topology }, { stack, capabilities }, { links: known }) => {
    if (security === null || security === 'none') return null;
    const plain = stack.security === 'none' && !linkProtects(stack, links, known);
    if (plain) {
      return {
        needed: { security }, offered: { security: stack.security },
        sources: [{ source: 'rfc-9325' }, { source: 'rfc-7925' }], wayBack: { input: 'security', value: 'none' },
      };
    }
    if (security === 'end-to-end' && !protectsEndToEnd(stack, capabilities, topology)) {
      return {
        needed: { security }, offered: { security: stack.security, intermediary: capabilities.intermediary.value },
        sources: [...capabilities.intermediary.sources, { source: 'rfc-8613', clause: '§1' }], wayBack: { input: 'security', value: 'transport' },
      };
    }
    return null;
  },
});
