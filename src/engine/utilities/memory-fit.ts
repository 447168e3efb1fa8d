import { ramKiB } from '../../estimate/index.ts';
import type { MeasuredCriterion } from '../../knowledge/index.ts';
import { utilityOfRange, utilityOfValue } from './scale.ts';
import { anything, byScenario, type Utility } from './utility.ts';

/** Share of the device's RAM that the stack takes. An unpublished figure may be anything on the scale; the middle stands for it. */
export function memoryFit(scale: MeasuredCriterion): Utility {
  return byScenario({
    criterion: scale.id,
    reads: ['deviceRamKiB'],
    valueFor: ({ deviceRamKiB }, { stack }) => {
      const needs = ramKiB(stack);
      if ('unknown' in needs) {
        return { utility: 0.5, range: anything, measured: { step: 2 }, because: needs.unknown, sources: stack.ramKiB.sources };
      }
      const share = Math.sqrt(needs.low * needs.high) / deviceRamKiB.typical;
      const range = { low: needs.low / deviceRamKiB.range.high, high: needs.high / deviceRamKiB.range.low };
      return {
        utility: utilityOfValue(share, scale),
        range: () => utilityOfRange({ low: Math.min(range.low, share), high: Math.max(range.high, share) }, scale),
        measured: { value: share, unit: scale.unit },
        because: 'estimated',
        sources: stack.ramKiB.sources,
      };
    },
  });
}
