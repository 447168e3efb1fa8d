import type { ReplayResult } from '../../../src/wire/index.ts';
import type { BothWays, CapturedRun } from './runs.ts';

const DIRECTIONS = ['up', 'down'] as const;

export interface Judgement {
  /** Steady transport payload both ways to the byte; null where the run has no steady state to compare. */
  readonly payload: boolean | null;
  /** Packets and IP bytes exact, or inside the declared range. */
  readonly packets: boolean | null;
  /** Connect phase: payload within 1 % (or the play of its signatures), packets within one each way. */
  readonly connect: boolean;
  /** Packets and bytes from the lower to the upper end of the range, the wider direction of the two. */
  readonly widestRange: number;
  readonly widestRangeBytes: number;
  /** The prediction itself lies in the range that it declares. */
  readonly inOwnRange: boolean;
}

/** Bursts have no per-message split; HTTP/3 runs are whole connections; loss runs are compared by their mean. */
function hasSteadyState(run: CapturedRun): boolean {
  const { params, protocol } = run.inputs;
  return run.measured.perMessage !== undefined && run.measured.perDelivered === undefined && params['spacingMs'] !== 0 && protocol !== 'HTTP/3';
}

/** Runs that open a connection for each message carry certificates in it: 3 bytes for each certificate and signature. */
function signaturePlay(run: CapturedRun): number {
  const { params, security } = run.inputs;
  const single = params['connectionPerMessage'] === true || params['channelPerMessage'] === true || params['keepAlive'] === false;
  return single && security['certChainDer'] !== undefined ? certificatePlay(run) : 0;
}

function certificatePlay(run: CapturedRun): number {
  const chain = (run.inputs.security['certChainDer'] ?? {}) as { server?: readonly number[]; client?: readonly number[] };
  const certificates = (chain.server?.length ?? 0) + (chain.client?.length ?? 0);
  const signatures = ((chain.server?.length ?? 0) > 0 ? 1 : 0) + ((chain.client?.length ?? 0) > 0 ? 1 : 0);
  return 3 * (certificates + signatures);
}

function within(value: number, range: readonly [number, number] | undefined): boolean {
  return range !== undefined && value >= range[0] && value <= range[1];
}

export function judge(run: CapturedRun, result: ReplayResult): Judgement {
  const phases = result.phases;
  if (phases === undefined) return { payload: hasSteadyState(run) ? false : null, packets: hasSteadyState(run) ? false : null, connect: false, widestRange: 0, widestRangeBytes: 0, inOwnRange: false };
  let payload: boolean | null = null;
  let packets: boolean | null = null;
  if (hasSteadyState(run)) {
    const measured = run.measured.perMessage as BothWays;
    const play = signaturePlay(run);
    payload = DIRECTIONS.every((direction) => Math.abs(phases.perMessage[direction].transportPayloadBytes - measured[direction][2]) <= play);
    packets = payload && DIRECTIONS.every((direction) => {
      const range = phases.perMessage.range[direction];
      const [count, bytes] = measured[direction];
      return count >= range.packets[0] && count <= range.packets[1] && bytes >= range.ipBytes[0] - play && bytes <= range.ipBytes[1] + play;
    });
  }
  const connect = DIRECTIONS.every((direction) => {
    const [count, , bytes] = run.measured.connect[direction];
    const predicted = phases.connect[direction];
    return Math.abs(predicted.transportPayloadBytes - bytes) <= Math.max(certificatePlay(run), bytes / 100) && Math.abs(predicted.packets - count) <= 1;
  });
  const ranges = DIRECTIONS.map((direction) => phases.perMessage.range[direction]);
  return {
    payload, packets, connect, widestRange: Math.max(...ranges.map((range) => range.packets[1] - range.packets[0])), widestRangeBytes: Math.max(...ranges.map((range) => range.ipBytes[1] - range.ipBytes[0])),
    inOwnRange: DIRECTIONS.every((direction, index) => within(phases.perMessage[direction].packets, ranges[index]?.packets) && within(phases.perMessage[direction].ipBytes, ranges[index]?.ipBytes)),
  };
}
