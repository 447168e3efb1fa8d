import type { Capabilities, Stack } from '../knowledge/index.ts';
import { defaultWireInputs, isAwaitedLabel, modelSession, type Packet, type WireInputs } from '../wire/index.ts';
import { offeredGuarantee } from './guarantee.ts';
import type { Network } from './network.ts';
import { pollSeconds, type LatencyNeed } from './polling.ts';
import { sessionSizes } from './session-sizes.ts';
import { missing, type Missing } from './unknown.ts';

export interface LatencyInputs {
  readonly payloadBytes: number;
  readonly guarantee: WireInputs['guarantee'];
  /** Asked or measured round-trip time; null where only the link's is known. */
  readonly roundTripMs: number | null;
  readonly latency: LatencyNeed;
  readonly network: Network;
}

/** Overhead is sized with a small message; the payload itself takes its own time on the link. */
const SMALL_MESSAGE_BYTES = 16;

/**
 * From a cold start to the first message delivered, seconds: whole round trips of the set-up and half a round trip for the
 * message, times the round-trip time, plus the time that the bytes take on the link.
 */
export function firstDeliverySeconds(stack: Stack, capabilities: Capabilities, inputs: LatencyInputs): number {
  const rttSeconds = (inputs.roundTripMs ?? inputs.network.rttMs) / 1_000;
  const sizes = sessionSizes(stack, {
    payloadBytes: SMALL_MESSAGE_BYTES, direction: 'up', guarantee: offeredGuarantee(capabilities, inputs.guarantee), tcpTimestamps: false, network: inputs.network,
  });
  const bytesUp = sizes.connect.up.ipBytes + sizes.firstMessage.up.ipBytes - SMALL_MESSAGE_BYTES + inputs.payloadBytes;
  const secondsUp = (bytesUp * 8) / (inputs.network.upKbitPerSecond * 1_000);
  const secondsDown = (sizes.connect.down.ipBytes * 8) / (inputs.network.downKbitPerSecond * 1_000);
  return (setUpRoundTrips(stack) + 0.5) * rttSeconds + secondsUp + secondsDown;
}

/**
 * What `firstDeliverySeconds` of a stack is never below, without playing its set-up: a round trip for the handshake of TCP (RFC 9293 §3.5)
 * or QUIC (RFC 9001 §4), one more for that of TLS over TCP (RFC 8446 §2) or DTLS (RFC 9147 §5), half of one and the time of the bare payload for the message.
 */
export function leastFirstDeliverySeconds({ transport, security }: Pick<Stack, 'transport' | 'security'>, { payloadBytes, roundTripMs, network }: LatencyInputs): number {
  const connects = transport === 'tcp' || transport === 'websocket' || transport === 'quic' ? 1 : 0;
  const secures = transport !== 'quic' && (security.startsWith('tls') || security.startsWith('dtls')) ? 1 : 0;
  return (connects + secures + 0.5) * ((roundTripMs ?? network.rttMs) / 1_000) + (payloadBytes * 8) / (network.upKbitPerSecond * 1_000);
}

/** From a device with a session that stands to the message delivered, seconds: half a round trip, and the time that its bytes take on the link. */
export function nextDeliverySeconds(stack: Stack, capabilities: Capabilities, inputs: LatencyInputs): number {
  const rttSeconds = (inputs.roundTripMs ?? inputs.network.rttMs) / 1_000;
  const { perMessage } = sessionSizes(stack, {
    payloadBytes: SMALL_MESSAGE_BYTES, direction: 'up', guarantee: offeredGuarantee(capabilities, inputs.guarantee), tcpTimestamps: false, network: inputs.network,
  });
  const bytesUp = perMessage.up.ipBytes - SMALL_MESSAGE_BYTES + inputs.payloadBytes;
  return 0.5 * rttSeconds + (bytesUp * 8) / (inputs.network.upKbitPerSecond * 1_000);
}

/** From the decision at the other end to the message at the device, seconds, over a path that is open. */
export function commandDownSeconds(capabilities: Capabilities, inputs: LatencyInputs): number | Missing {
  const rttSeconds = (inputs.roundTripMs ?? inputs.network.rttMs) / 1_000;
  switch (capabilities.pushToDevice.value) {
    // On average half a polling period passes before the device asks.
    case 'none': return pollSeconds(inputs.latency) / 2 + rttSeconds;
    case 'reply-window': return missing('how long the path to the device stays open');
    case 'while-connected':
    case 'queued-until-wake': return rttSeconds / 2;
  }
}

const roundTripsByStack = new WeakMap<Stack, number>();

/** Whole round trips before the first message may leave: the handshake of TCP, and each time the device must wait for an answer. */
export function setUpRoundTrips(stack: Stack): number {
  const known = roundTripsByStack.get(stack);
  if (known !== undefined) return known;
  const model = modelSession(stack, { ...defaultWireInputs(stack), direction: 'up', connection: 'kept' });
  const trips = countTurns(model.packets.connect);
  roundTripsByStack.set(stack, trips);
  return trips;
}

/** Turns from device to other end, over packets that somebody waits for. */
function countTurns(packets: readonly Packet[]): number {
  let turns = 0;
  let waiting = false;
  for (const packet of packets) {
    if (!isAwaitedLabel(packet.label)) continue;
    if (packet.direction === 'up') waiting = true;
    else if (waiting) {
      turns += 1;
      waiting = false;
    }
  }
  return turns;
}
