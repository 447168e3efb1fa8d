import type { DirectionTotals, PhaseTotals } from '../session.ts';

type Range = readonly [number, number];
export interface DirectionRange {
  readonly packets: Range;
  readonly ipBytes: Range;
}

/** The prediction of one capture record, as contracts define it. */
export interface ReplayResult {
  readonly id: string;
  readonly status: 'predicted' | 'unsupported';
  readonly reason?: string;
  /** What had to be assumed because the record does not say it or the model does not know it; absent where nothing had to. */
  readonly assumptions?: readonly string[];
  readonly phases?: {
    readonly connect: PhaseTotals;
    readonly perMessage: PhaseTotals & { readonly range: { readonly up: DirectionRange; readonly down: DirectionRange } };
    readonly keepalive: PhaseTotals;
    readonly disconnect: PhaseTotals;
  };
  readonly totals?: { readonly up: DirectionTotals; readonly down: DirectionTotals };
}
