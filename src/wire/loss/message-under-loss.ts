import type { WireInputs } from '../exchange.ts';
import { sizeOf } from '../field.ts';
import { fragments, ipHeaderBytes } from '../layers/ip.ts';
import { tcpHeaderBytes } from '../layers/tcp.ts';
import { UDP_HEADER_BYTES } from '../layers/udp.ts';
import { sessionWrites, type SessionStack } from '../session-writes.ts';
import type { PhaseTotals } from '../session.ts';
import { datagrams } from '../transport/datagrams.ts';
import { linkMessage } from '../transport/link-message.ts';
import { PLAYED, playTcp, tcpOptionsInUse } from '../transport/play.ts';
import { datagramsUnderLoss, type DatagramOnTheWay } from './datagrams-under-loss.ts';
import type { LossShares } from './expectation.ts';
import type { TcpPacket } from './flights.ts';
import { COAP_CONFIRMABLE, MQTT_SN_RETRY, type RetryTimers } from './retry-timers.ts';
import { tcpUnderLoss } from './tcp-under-loss.ts';

/** Means for each delivered message of the steady state. */
export interface MessageUnderLoss {
  readonly totals: PhaseTotals;
  /** Share of messages that never arrive. */
  readonly lostShare: number;
  /** Mean time that loss adds before a message has arrived, milliseconds. */
  readonly addedDelayMs: number;
  /** Who repeats, and by which clause. */
  readonly mechanism: string;
}

/**
 * A message of the steady state under independent loss of IP packets (frames on a link), by default `network.lossRate` both ways.
 * `unsupported` says why there is no model: QUIC repeats frames, not packets, and a connection for each message loses handshakes too.
 */
export function messageUnderLoss(stack: SessionStack, inputs: WireInputs, loss: LossShares = { up: inputs.network.lossRate, down: inputs.network.lossRate }): MessageUnderLoss | { readonly unsupported: string } {
  if (stack.transport === 'quic') return { unsupported: 'QUIC under loss (RFC 9002) is not modelled' };
  if (inputs.connection === 'per-message') return { unsupported: 'a connection for each message under loss is not modelled' };
  const writes = sessionWrites(stack, inputs);
  if (stack.transport === 'tcp' || stack.transport === 'websocket') {
    const header = ipHeaderBytes(inputs.network.ip);
    const options = tcpOptionsInUse(inputs);
    const packets: TcpPacket[] = [];
    playTcp(writes, inputs, ({ from, phase, bytes, kind }) => {
      if (phase === PLAYED.steady) packets.push({ from, ipBytes: header + tcpHeaderBytes(kind, options) + bytes, payloadBytes: bytes });
    });
    return { ...tcpUnderLoss(packets, tcpLossInputs(inputs, loss, inputs.intervalSeconds * 1000)), lostShare: 0, mechanism: 'TCP repeats each segment until it is acknowledged (RFC 9293 §3.8.1, RFC 6298 §5, RFC 8985 §7)' };
  }
  const list = datagrams(writes.message).map(({ from, fields }): DatagramOnTheWay => {
    const bytes = sizeOf(fields);
    if (stack.transport === 'link') return { from, packets: 1, ipBytes: sizeOf(linkMessage(inputs.network.link, from, fields)), transportPayloadBytes: bytes };
    const split = fragments(inputs.network.ip, UDP_HEADER_BYTES + bytes, inputs.network.mtu);
    const headers = ipHeaderBytes(inputs.network.ip) + split.headerBytes;
    return { from, packets: split.sizes.length, ipBytes: split.sizes.reduce((sum, size) => sum + headers + size, 0), transportPayloadBytes: bytes };
  });
  const timers = retryTimers(stack, inputs);
  return { ...datagramsUnderLoss(list, loss, timers), mechanism: timers === null ? 'nothing repeats the message' : `repeated until it is answered (${timers.clause})` };
}

/** What the formulas of TCP need to know besides the packets. */
export function tcpLossInputs(inputs: WireInputs, loss: LossShares, spacingMs: number): Parameters<typeof tcpUnderLoss>[1] {
  const options = tcpOptionsInUse(inputs);
  return {
    loss, spacingMs, rttMs: inputs.network.rttMs, ackBytes: ipHeaderBytes(inputs.network.ip) + tcpHeaderBytes('ack', options), sackBytes: options.rich ? SACK_BLOCK_BYTES : 0,
  };
}

/** One block of a SACK option: kind, length, two sequence numbers, two bytes of padding (RFC 2018 §3). */
const SACK_BLOCK_BYTES = 12;

/** Which messages of a stack over datagrams are repeated; null where none is. */
export function retryTimers(stack: Pick<SessionStack, 'protocol'>, inputs: WireInputs): RetryTimers | null {
  const guaranteed = inputs.guarantee !== 'best-effort';
  switch (stack.protocol) {
    case 'coap': return (inputs.coap?.type ?? (guaranteed ? 'CON' : 'NON')) === 'CON' ? COAP_CONFIRMABLE : null;
    case 'lwm2m-1-0':
    case 'lwm2m-1-1':
    case 'lwm2m-1-2': {
      const operation = inputs.lwm2m?.operation ?? (inputs.direction === 'up' ? 'notify' : 'write');
      const confirmable = operation !== 'notify' || (inputs.lwm2m?.notificationType ?? (guaranteed ? 'CON' : 'NON')) === 'CON';
      return confirmable ? COAP_CONFIRMABLE : null;
    }
    case 'mqtt-sn-1-2': return (inputs.mqttSn?.qos ?? (guaranteed ? 1 : 0)) > 0 ? MQTT_SN_RETRY : null;
    default: return null;
  }
}
