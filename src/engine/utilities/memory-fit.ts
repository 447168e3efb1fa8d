import type { Interval } from '../../base/index.ts';
import { ramKiB } from '../../estimate/index.ts';
import type { MeasuredCriterion } from '../../knowledge/index.ts';
import type { Candidate } from '../candidate.ts';
import { utilityOfRange, utilityOfValue } from './scale.ts';
import { anything, byScenario, type Utility } from './utility.ts';

/** Share of the device's RAM that the stack takes. An unpublished figure may be anything on the scale; the middle stands for it. */
export function memoryFit(scale: MeasuredCriterion): Utility {
  return byScenario({
    criterion: scale.id,
    reads: ['deviceRamKiB'],
    raterFor: ({ deviceRamKiB }) => (candidate) => {
      const { stack } = candidate;
      const needs = ramKiB(stack);
      const atLeast = 'unknown' in needs ? leastOf(candidate) : null;
      if ('unknown' in needs && atLeast === null) {
        return { utility: 0.5, range: anything, measured: { step: 2 }, because: needs.unknown, sources: stack.ramKiB.sources };
      }
      const known = atLeast ?? (needs as Interval);
      const share = Math.sqrt(known.low * known.high) / deviceRamKiB.typical;
      const utility = utilityOfValue(share, scale);
      const range = { low: known.low / deviceRamKiB.range.high, high: known.high / deviceRamKiB.range.low };
      return {
        utility,
        range: () => {
          const within = utilityOfRange({ low: Math.min(range.low, share), high: Math.max(range.high, share) }, scale);
          return atLeast === null ? within : { low: 0, high: within.high };
        },
        measured: { value: share, unit: scale.unit },
        because: 'estimated',
        sources: stack.ramKiB.sources,
      };
    },
  });
}

/** A WebSocket runs on TCP: what is unpublished over it takes at least what the same protocol takes over TCP. */
function leastOf({ stack, family }: Candidate): Interval | null {
  if (stack.transport !== 'websocket') return null;
  const below = family.stacks.find((other) =>
    other.transport === 'tcp' && other.protocol === stack.protocol && other.security === stack.security && other.credential === stack.credential);
  const needs = below === undefined ? null : ramKiB(below);
  return needs === null || 'unknown' in needs ? null : needs;
}
