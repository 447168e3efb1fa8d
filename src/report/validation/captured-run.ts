import type { ReplayResult } from '../../wire/index.ts';

export type Triple = readonly [packets: number, ipBytes: number, transportPayloadBytes: number];
export interface BothWays {
  readonly up: Triple;
  readonly down: Triple;
}

/** A run of tests/wire/captures: what was chosen, what was measured, and when where the record says so. */
export interface CapturedRun {
  readonly inputs: {
    readonly id: string;
    readonly protocol: string;
    readonly security: Readonly<Record<string, unknown>>;
    readonly implementation: { readonly client: string; readonly server: string; readonly versions: Readonly<Record<string, string>> };
    readonly params: Readonly<Record<string, unknown>>;
  };
  readonly measured: {
    readonly connect: BothWays;
    readonly perMessage?: BothWays;
    readonly perDelivered?: { readonly up: number; readonly down: number };
  };
  readonly captured?: { readonly date: string };
}

/** One run beside its prediction. */
export interface ComparedRun {
  readonly run: CapturedRun;
  readonly result: ReplayResult;
}

/** The steady message of a run, both ways. */
export interface SteadyComparison {
  readonly verdict: 'exact' | 'in-range' | 'off';
  /** IP bytes of one message, both ways. */
  readonly measuredBytes: number;
  readonly predictedBytes: number;
}
