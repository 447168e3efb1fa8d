/** How many inputs a search for faults tries in each property: `npm run fuzz` sets it. */
const asked = Number(process.env['WIREWISE_FUZZ'] ?? 0);

/** A property with hostile input: the usual number from a fixed seed, so that a failure on one machine is one on all; many random ones where a search is asked for. */
export function hostileRuns(usual: number): { readonly numRuns: number; readonly seed?: number } {
  return asked > 0 ? { numRuns: asked } : { numRuns: usual, seed: 20_261_125 };
}

/** Long enough for either on a busy machine. */
export const HOSTILE_TIMEOUT_MS = asked > 0 ? 3_600_000 : 120_000;
