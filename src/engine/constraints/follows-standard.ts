import { constraint } from './constraint.ts';

export const followsStandard = constraint({
  id: 'follows-standard',
  reads: ['standards'],
  reason: 'A standard that prescribes the protocol on the wire leaves no choice. One that prescribes none in the catalogue eliminates nothing.',
  check: ({ standards }, { family, stack }, { mandates }) => {
    for (const standard of standards) {
      const prescribed = mandates.get(standard) ?? [];
      if (prescribed.length === 0) continue;
      const allows = prescribed.some((mandate) => mandate.protocol === family.id
        && (mandate.transport === null || mandate.transport === stack.transport)
        && (mandate.protocols === null || mandate.protocols.includes(stack.protocol)));
      if (allows) continue;
      return {
        needed: { standards: [standard] },
        offered: { prescribed: [...new Set(prescribed.map((mandate) => mandate.protocol))].sort() },
        sources: prescribed.flatMap((mandate) => mandate.sources),
        wayBack: null,
      };
    }
    return null;
  },
});
