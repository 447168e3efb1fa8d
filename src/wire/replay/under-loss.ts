import { repeatedExchange, repeatedSegment, type LossShares } from '../loss/expectation.ts';
import type { DirectionTotals, PhaseTotals } from '../session.ts';

/** CoAP's transmissions, RFC 7252 §4.8: MAX_RETRANSMIT 4. */
const TRANSMISSIONS = 5;
/** A duplicate is acknowledged with a D-SACK block: 12 bytes more (RFC 2883 §4). */
const DSACK_BYTES = 12;

/** A steady message under loss: the mean for each delivered message. `data` counts the packets with payload. */
export function underLoss(typical: PhaseTotals, data: { readonly up: number; readonly down: number }, loss: LossShares, overTcp: boolean, ackBytes: number): PhaseTotals {
  if (!overTcp) return datagramsUnderLoss(typical, loss);
  return {
    up: segmentsUnderLoss(typical.up, data.up, loss.up, loss.down, duplicates(data.down, loss.up), ackBytes),
    down: segmentsUnderLoss(typical.down, data.down, loss.down, loss.up, duplicates(data.up, loss.down), ackBytes),
  };
}

function datagramsUnderLoss(typical: PhaseTotals, loss: LossShares): PhaseTotals {
  const oneWay = typical.up.packets === 0 || typical.down.packets === 0;
  if (oneWay) return { up: times(typical.up, 1 / (1 - loss.up)), down: times(typical.down, 1 / (1 - loss.down)) };
  const { requests, replies } = repeatedExchange(loss, TRANSMISSIONS);
  return { up: times(typical.up, requests), down: times(typical.down, replies) };
}

/** Copies of the other side's segments that arrive though they have arrived before: an acknowledgement of theirs was lost. */
function duplicates(segments: number, acknowledgementLoss: number): number {
  return segments * (repeatedSegment(0, acknowledgementLoss).arrivals - 1);
}

function segmentsUnderLoss(totals: DirectionTotals, dataPackets: number, ownLoss: number, otherLoss: number, duplicated: number, ackBytes: number): DirectionTotals {
  const { transmissions } = repeatedSegment(ownLoss, otherLoss);
  const pure = totals.packets - dataPackets;
  const dataBytes = totals.ipBytes - pure * ackBytes;
  return {
    packets: dataPackets * transmissions + pure + duplicated,
    ipBytes: dataBytes * transmissions + pure * ackBytes + duplicated * (ackBytes + DSACK_BYTES),
    transportPayloadBytes: totals.transportPayloadBytes * transmissions,
  };
}

function times(totals: DirectionTotals, factor: number): DirectionTotals {
  return { packets: totals.packets * factor, ipBytes: totals.ipBytes * factor, transportPayloadBytes: totals.transportPayloadBytes * factor };
}
