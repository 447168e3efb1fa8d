import type { Citation, SecurityKind } from '../../knowledge/index.ts';
import { linkProtects, protectsEndToEnd } from '../constraints/protection.ts';
import { byWorld, exactly, type UtilityValue } from './utility.ts';
import { utilityOfStep } from './scale.ts';

const PROFILES: readonly Citation[] = [{ source: 'rfc-7925' }, { source: 'rfc-9325' }];

/** Steps where protection is wanted: the current profile above the earlier one, the link's own below both. */
const STEPS: Readonly<Record<SecurityKind, number>> = {
  none: 0,
  'tls-1-2': 3, 'dtls-1-2': 3, 'dtls-1-2-cid': 3, oscore: 3,
  'tls-1-3': 4, 'dtls-1-3': 4, 'dtls-1-3-cid': 4,
};

/** What the security variant gives against what is asked. No answer is taken as "wanted": no current guidance accepts plain text on public networks. */
export const transportSecurity = byWorld({
  criterion: 'transport-security',
  reads: ['security', 'links', 'topology'],
  valueIn: ({ security, links, topology }, { stack, capabilities }, { links: known }) => {
    if (security === 'none') return onScale(4, 'none-asked');
    if (stack.security === 'none') return linkProtects(stack, links, known) ? onScale(2, 'link-protects') : onScale(0, 'plain');
    if (security === 'end-to-end') return protectsEndToEnd(stack, capabilities, topology) ? onScale(4, 'end-to-end') : onScale(2, 'to-intermediary');
    return onScale(STEPS[stack.security], stack.security);
  },
});

function onScale(step: number, because: string): UtilityValue {
  const utility = utilityOfStep(step);
  return { utility, range: exactly(utility), measured: { step }, because, sources: PROFILES };
}
