import type { InputId } from './scenario.ts';

/**
 * Inputs that no constraint, utility or weight rule reads (held by tests/property/engine-beside): they describe what is compared beside
 * the ranking. An answer to one of them starts no ranking, and none of them is worth finding out for the choice.
 */
export const BESIDE_THE_RANKING: ReadonlySet<InputId> = new Set<InputId>(['payloadEncoding', 'todaysProtocol']);
