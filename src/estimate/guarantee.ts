import type { Capabilities } from '../knowledge/index.ts';
import type { WireInputs } from '../wire/index.ts';

const WEAKEST_FIRST = ['best-effort', 'at-least-once', 'exactly-once'] as const;

/**
 * The guarantee at which a stack is costed: the weakest that it offers and that gives at least what is asked, else its strongest.
 * A protocol over TCP has nothing weaker than its transport gives.
 */
export function offeredGuarantee(capabilities: Capabilities, asked: WireInputs['guarantee']): WireInputs['guarantee'] {
  const offered = WEAKEST_FIRST.filter((guarantee) => capabilities.deliveryGuarantees.value.includes(guarantee));
  const enough = offered.find((guarantee) => WEAKEST_FIRST.indexOf(guarantee) >= WEAKEST_FIRST.indexOf(asked));
  return enough ?? offered.at(-1) ?? 'best-effort';
}
