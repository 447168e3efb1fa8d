import type { Catalogue, MeasuredCriterion } from '../../knowledge/index.ts';
import { leversOf, type ByteLeverId } from '../byte-levers.ts';
import type { RankedFamily } from '../recommendation.ts';
import type { Scenario } from '../scenario.ts';
import { utilityOfValue } from '../utilities/scale.ts';
import type { Tuning } from './keep-or-switch.ts';

/** Levers that ask nothing less of the system: giving up a guarantee or being reachable is no tuning, and half a payload is no plan. */
const TUNES: ReadonlySet<ByteLeverId> = new Set<ByteLeverId>(['batch', 'encoding', 'keep-alive', 'topic-alias', 'no-nat']);

/**
 * Levers on the stack that runs today, the one that adds most to its score first.
 * @param scale of the criterion that counts bytes; null where there is none
 */
export function tuningsOf(scenario: Scenario, catalogue: Catalogue, own: RankedFamily, scale: MeasuredCriterion | null): { readonly bytesPerDay: number | null; readonly tunings: readonly Tuning[] } {
  const found = leversOf(scenario, catalogue, own.stack);
  if (found === null) return { bytesPerDay: null, tunings: [] };
  const weight = own.contributions.find(({ criterion, measured }) => criterion === scale?.id && 'value' in measured)?.weight ?? 0;
  const utility = (bytes: number): number => (scale === null ? 0 : utilityOfValue(bytes, scale));
  const tunings = found.levers
    .filter(({ id, bytesPerDay }) => TUNES.has(id) && bytesPerDay < found.bytesPerDay)
    .map(({ id, bytesPerDay, encodings }): Tuning => ({
      lever: id, ...(encodings === undefined ? {} : { encodings }), bytesPerDay, points: weight * (utility(bytesPerDay) - utility(found.bytesPerDay)),
    }));
  return { bytesPerDay: found.bytesPerDay, tunings: tunings.sort((a, b) => b.points - a.points || a.bytesPerDay - b.bytesPerDay) };
}
