import type { ComparedRun, SteadyComparison } from './captured-run.ts';

const DIRECTIONS = ['up', 'down'] as const;
/** DER integers drop leading zeros, so a certificate or signature is up to this many bytes longer or shorter from run to run. */
const SIGNATURE_PLAY_BYTES = 3;

/**
 * The message in the steady state: `exact` where packets, IP bytes and transport payload are the predicted ones both ways, `in-range` where
 * payload is and the rest lies in the range that the prediction declares (one pure acknowledgement each way), else `off`. Null where a run
 * has no steady state: bursts, whole connections in one go, and lost packets, which are compared by their mean.
 */
export function steadyComparison({ run, result }: ComparedRun): SteadyComparison | null {
  const { measured: { perMessage, perDelivered }, inputs: { protocol, params } } = run;
  if (perMessage === undefined || perDelivered !== undefined || params['spacingMs'] === 0 || protocol === 'HTTP/3') return null;
  const predicted = result.phases?.perMessage;
  const measuredBytes = perMessage.up[1] + perMessage.down[1];
  if (predicted === undefined) return { verdict: 'off', measuredBytes, predictedBytes: 0 };
  const play = connectionEach(run) ? signaturePlay(run) : 0;
  const exact = DIRECTIONS.every((direction) => {
    const { packets, ipBytes, transportPayloadBytes } = predicted[direction];
    return packets === perMessage[direction][0] && ipBytes === perMessage[direction][1] && transportPayloadBytes === perMessage[direction][2];
  });
  const inRange = DIRECTIONS.every((direction) => {
    const { packets, ipBytes } = predicted.range[direction];
    const [count, bytes, payload] = perMessage[direction];
    return Math.abs(predicted[direction].transportPayloadBytes - payload) <= play
      && count >= packets[0] && count <= packets[1] && bytes >= ipBytes[0] - play && bytes <= ipBytes[1] + play;
  });
  return { verdict: exact ? 'exact' : inRange ? 'in-range' : 'off', measuredBytes, predictedBytes: predicted.up.ipBytes + predicted.down.ipBytes };
}

/** Whether the connect phase agrees: payload within 1 % or the play of its signatures, packets within one each way. */
export function connectAgrees({ run, result }: ComparedRun): boolean {
  const predicted = result.phases?.connect;
  if (predicted === undefined) return false;
  const play = signaturePlay(run);
  return DIRECTIONS.every((direction) => {
    const [packets, , payload] = run.measured.connect[direction];
    return Math.abs(predicted[direction].transportPayloadBytes - payload) <= Math.max(play, payload / 100) && Math.abs(predicted[direction].packets - packets) <= 1;
  });
}

/** IP bytes for each delivered message under random loss; null for a run without loss or without a prediction. */
export function lossComparison({ run, result }: ComparedRun): { readonly measuredBytes: number; readonly predictedBytes: number } | null {
  const measured = run.measured.perDelivered;
  const predicted = result.phases?.perMessage;
  if (measured === undefined || predicted === undefined) return null;
  return { measuredBytes: measured.up + measured.down, predictedBytes: predicted.up.ipBytes + predicted.down.ipBytes };
}

/** Runs that open a connection for each message carry its handshake in the message. */
function connectionEach({ inputs: { params } }: ComparedRun['run']): boolean {
  return params['connectionPerMessage'] === true || params['channelPerMessage'] === true || params['keepAlive'] === false;
}

/** Three bytes for each certificate, and for the one signature of each side that has some. */
function signaturePlay({ inputs: { security } }: ComparedRun['run']): number {
  const chain = (security['certChainDer'] ?? {}) as { readonly server?: readonly number[]; readonly client?: readonly number[] };
  const sides = [chain.server?.length ?? 0, chain.client?.length ?? 0];
  return SIGNATURE_PLAY_BYTES * sides.reduce((sum, certificates) => sum + certificates + (certificates > 0 ? 1 : 0), 0);
}
