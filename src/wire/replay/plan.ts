import type { WireInputs } from '../exchange.ts';
import type { SessionStack } from '../session-writes.ts';

/** What a run did, in terms of the model: the stack, its inputs, and the schedule of messages. */
export interface ReplayPlan {
  readonly stack: SessionStack;
  readonly inputs: WireInputs;
  readonly messages: number;
  readonly spacingMs: number;
  /** Pause between the end of the connect phase and the first message. */
  readonly waitAfterConnectMs: number;
  readonly connectionPerMessage: boolean;
  /** The part of the exchange's connect phase, from the first write with this label on, that captures list apart as set-up. */
  readonly setUpFrom?: RegExp;
  /** Pause before that part, milliseconds (default 700; 0 for a client that goes on at once). */
  readonly setUpWaitMs?: number;
  /** Keep-alive rounds that a client makes among its messages, because nothing has come back for so long. */
  readonly keepAlivesAmongMessages?: number;
  /** Keep-alive rounds in the idle window, and their distance. */
  readonly idle?: { readonly rounds: number; readonly everyMs: number };
  /** What had to be assumed because the record does not say it or the model does not know it. */
  readonly assumptions?: readonly string[];
}

export type Planned = ReplayPlan | { readonly unsupported: string };
