import type { Capabilities, Stack } from '../../knowledge/index.ts';
import type { PhaseTotals } from '../../wire/index.ts';
import { offeredGuarantee } from '../guarantee.ts';
import { sessionSizes, type SessionQuestion } from '../session-sizes.ts';
import type { TrafficInputs } from '../traffic.ts';

/**
 * IP bytes of one refresh of a path that is kept open, both directions, repeats for loss included: the protocol's keep-alive, or a message of the device where
 * that is smaller, since any packet keeps a path open. A protocol without a keep-alive of its own asks for a message and gets none.
 */
export function refreshBytes(stack: Stack, capabilities: Capabilities, { payloadBytes, guarantee, tcpTimestamps, network, lossShare }: TrafficInputs): number {
  const question: SessionQuestion = { payloadBytes, direction: 'up', guarantee: offeredGuarantee(capabilities, guarantee), tcpTimestamps, network };
  const { keepalive, perMessage } = sessionSizes(stack, question);
  const own = bytesOf(keepalive);
  const once = own === 0 ? bytesOf(sessionSizes(stack, { ...question, payloadBytes: 0, direction: 'down' }).perMessage) : Math.min(own, bytesOf(perMessage));
  return once / (1 - Math.min(0.9, lossShare));
}

function bytesOf({ up, down }: PhaseTotals): number {
  return up.ipBytes + down.ipBytes;
}
