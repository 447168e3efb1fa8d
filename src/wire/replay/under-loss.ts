import { datagramsUnderLoss, type DatagramOnTheWay } from '../loss/datagrams-under-loss.ts';
import type { TcpPacket } from '../loss/flights.ts';
import { retryTimers, tcpLossInputs } from '../loss/message-under-loss.ts';
import { tcpUnderLoss } from '../loss/tcp-under-loss.ts';
import type { PhaseTotals } from '../session.ts';
import type { ReplayPlan } from './plan.ts';

/** A steady message of a run with loss: the mean for each delivered message, with the keep-alive rounds that fall among the messages. */
export function underLoss(plan: ReplayPlan, steady: readonly TcpPacket[], keepAlive: PhaseTotals): PhaseTotals {
  const share = plan.inputs.network.lossRate;
  const loss = { up: share, down: share };
  const overTcp = plan.stack.transport === 'tcp' || plan.stack.transport === 'websocket';
  const { totals } = overTcp
    ? tcpUnderLoss(steady, tcpLossInputs(plan.inputs, loss, plan.spacingMs))
    : datagramsUnderLoss(steady.map(({ from, ipBytes, payloadBytes }): DatagramOnTheWay => ({ from, packets: 1, ipBytes, transportPayloadBytes: payloadBytes })), loss, retryTimers(plan.stack, plan.inputs));
  const rounds = plan.messages === 0 ? 0 : (plan.keepAlivesAmongMessages ?? 0) / plan.messages;
  return { up: withRounds(totals.up, keepAlive.up, rounds), down: withRounds(totals.down, keepAlive.down, rounds) };
}

function withRounds(message: PhaseTotals['up'], round: PhaseTotals['up'], rounds: number): PhaseTotals['up'] {
  return {
    packets: message.packets + round.packets * rounds, ipBytes: message.ipBytes + round.ipBytes * rounds,
    transportPayloadBytes: message.transportPayloadBytes + round.transportPayloadBytes * rounds,
  };
}
