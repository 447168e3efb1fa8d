import { byWorld, exactly, type UtilityValue } from './utility.ts';
import { utilityOfStep } from './scale.ts';

/** Whether the chosen cloud takes the stack directly. A system of one's own takes whatever a server exists for. */
export const cloudEndpoint = byWorld({
  criterion: 'cloud-endpoint',
  reads: ['cloud', 'patterns'],
  valueIn: ({ cloud, patterns }, { family, stack }, { clouds }) => {
    if (cloud === null || cloud === 'self-hosted' || !clouds.has(cloud)) return onScale(4, 'any-end-point', []);
    const entry = family.clouds.find((candidate) => candidate.cloud === cloud);
    // What the cloud says it takes, and this is not among it.
    if (entry === undefined) return onScale(0, 'no-end-point', clouds.get(cloud) ?? []);
    // Files come from the storage of the cloud; limits of its end point for messages do not touch them.
    const filesOnly = patterns.length > 0 && patterns.every((pattern) => pattern === 'bulk');
    const direct = entry.transports.includes(stack.transport) && (entry.limits === undefined || filesOnly);
    return onScale(direct ? 4 : 2, entry.text, entry.sources);
  },
});

function onScale(step: number, because: string, sources: UtilityValue['sources']): UtilityValue {
  const utility = utilityOfStep(step);
  return { utility, range: exactly(utility), measured: { step }, because, sources };
}
