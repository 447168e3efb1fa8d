import type { Figure } from '../../knowledge/index.ts';
import { constraint } from './constraint.ts';

export const fitsFrame = constraint({
  id: 'fits-frame',
  reads: ['links', 'payloadBytes'],
  reason: 'A message larger than the protocol or the frame can carry, without a standard way to split it, does not arrive.',
  check: ({ links, payloadBytes }, { stack, capabilities }, { links: known }) => {
    const splits = capabilities.largeTransfer.value === 'block-wise' || capabilities.largeTransfer.value === 'unlimited';
    if (splits) return null;
    const largest = capabilities.largestMessageBytes.value;
    if (largest !== null && payloadBytes > largest) {
      return {
        needed: { payloadBytes },
        offered: { largestMessageBytes: largest },
        sources: capabilities.largestMessageBytes.sources,
        wayBack: { input: 'payloadBytes', value: largest },
      };
    }
    if (stack.transport !== 'link') return null;
    for (const id of links) {
      const frame = known.get(id)?.frameLimitBytes ?? null;
      const limit = frame === null ? null : highEnd(frame);
      if (frame !== null && limit !== null && payloadBytes > limit) {
        return {
          needed: { payloadBytes, links: [id] },
          offered: { frameLimitBytes: limit },
          sources: frame.sources,
          wayBack: { input: 'payloadBytes', value: limit },
        };
      }
    }
    return null;
  },
});

/** The kindest reading of a figure: a limit counts only where even its high end is exceeded. */
function highEnd(figure: Figure): number | null {
  if (figure.value === 'unknown') return null;
  return typeof figure.value === 'number' ? figure.value : figure.value.high;
}
