import type { Side, WireInputs } from '../exchange.ts';
import { securityOf } from '../security/known-handshakes.ts';
import { sessionWrites, type SessionStack } from '../session-writes.ts';
import { retryTimers } from './message-under-loss.ts';
import { COAP_CONFIRMABLE, MQTT_SN_RETRY, type RetryTimers } from './retry-timers.ts';
import { turnsOf, type Turn } from './turns.ts';

/** What must arrive before a message has: TCP repeats each turn by itself. */
export interface TcpTurns {
  readonly over: 'tcp';
  /** After the handshake of TCP, up to the first message. */
  readonly cold: readonly Turn[];
  readonly warm: readonly Turn[];
}

/** Over datagrams each part has timers of its own; null where nothing is repeated. */
export interface DatagramTurns {
  readonly over: 'datagrams';
  readonly handshake: readonly Turn[];
  readonly setUp: readonly Turn[];
  readonly setUpTimers: RetryTimers | null;
  readonly first: readonly Turn[];
  readonly message: readonly Turn[];
  readonly messageTimers: RetryTimers | null;
}

/** The turns of a set-up and of a message up to its arrival. `unsupported` says why there is no model of them under loss. */
export function deliveryTurns(stack: SessionStack, inputs: WireInputs): TcpTurns | DatagramTurns | { readonly unsupported: string } {
  if (stack.transport === 'quic') return { unsupported: 'QUIC under loss (RFC 9002) is not modelled' };
  const { connect, firstMessage, message } = sessionWrites(stack, inputs);
  const sender: Side = inputs.direction === 'up' ? 'client' : 'server';
  const turns = (writes: typeof connect): readonly Turn[] => turnsOf(writes, stack, inputs);
  if (stack.transport === 'tcp' || stack.transport === 'websocket') {
    const [cold, warm] = [untilDelivered(turns([...connect, ...firstMessage]), sender), untilDelivered(turns(message), sender)];
    return [...cold, ...warm].some(({ packets }) => packets > INITIAL_WINDOW_SEGMENTS)
      ? { unsupported: 'a flight of more than ten segments, which waits for acknowledgements too (RFC 6928 §2), is not modelled under loss' } : { over: 'tcp', cold, warm };
  }
  const handshakeWrites = securityOf(stack, inputs)?.handshake.length ?? 0;
  return {
    over: 'datagrams', handshake: turns(connect.slice(0, handshakeWrites)),
    setUp: turns(connect.slice(handshakeWrites)), setUpTimers: timersOfSetUp(stack),
    first: untilDelivered(turns(firstMessage), sender), message: untilDelivered(turns(message), sender), messageTimers: retryTimers(stack, inputs),
  };
}

/** RFC 6928 §2. */
const INITIAL_WINDOW_SEGMENTS = 10;

/** Up to the turn with which the whole message has arrived. */
function untilDelivered(turns: readonly Turn[], sender: Side): readonly Turn[] {
  const carrying = turns.findLastIndex(({ from, carries }) => from === sender && carries);
  return turns.slice(0, (carrying === -1 ? turns.findIndex(({ from }) => from === sender) : carrying) + 1);
}

/** Registration is always confirmed (LwM2M over CoAP CON), and so is what MQTT-SN opens with (MQTT-SN 1.2 §6.13). */
function timersOfSetUp({ protocol }: SessionStack): RetryTimers | null {
  if (protocol === 'mqtt-sn-1-2') return MQTT_SN_RETRY;
  return protocol === 'coap' || protocol.startsWith('lwm2m') ? COAP_CONFIRMABLE : null;
}
