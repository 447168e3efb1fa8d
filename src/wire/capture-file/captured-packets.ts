import type { Side, WireInputs } from '../exchange.ts';
import type { Field } from '../field.ts';
import { sessionWrites, type SessionStack } from '../session-writes.ts';
import { conversation } from './conversation.ts';
import { capturedDatagrams } from './captured-datagrams.ts';
import { capturedSegments } from './captured-segments.ts';
import { endpoints } from './endpoints.ts';
import type { Endpoint } from './packet-headers.ts';
import { SeededBytes } from './seeded-bytes.ts';
import { plannedConnections, type CapturePhase, type PlannedPhase } from './session-plan.ts';

/** A packet as the client sends or receives it, each field with its value. */
export interface CapturedPacket {
  /** Since the first packet of the session. */
  readonly timeMs: number;
  readonly from: Side;
  readonly phase: CapturePhase;
  readonly ends: Ends;
  readonly fields: readonly Field[];
}

type Ends = Readonly<Record<Side, Endpoint>>;

/** One connection that is to be played. */
export interface Connection {
  readonly stack: SessionStack;
  readonly inputs: WireInputs;
  readonly phases: readonly PlannedPhase[];
  readonly startMs: number;
  readonly ends: Ends;
  readonly random: SeededBytes;
}

/** The packets of a session with so many messages, in the order in which the client sees them. The same seed gives the same bytes. */
export function capturedPackets(stack: SessionStack, inputs: WireInputs, messages: number, seed: number): readonly CapturedPacket[] {
  const overTcp = stack.transport === 'tcp' || stack.transport === 'websocket';
  const packets = plannedConnections(sessionWrites(stack, inputs), inputs, messages).flatMap((phases, index) => {
    const random = new SeededBytes(seed + index);
    const connection: Connection = { stack, inputs, phases, startMs: index * inputs.intervalSeconds * 1000, ends: endpoints(stack, inputs, seed, index), random };
    const valuesOf = conversation(stack, inputs, random);
    return overTcp ? capturedSegments(connection, valuesOf) : capturedDatagrams(connection, valuesOf);
  });
  return packets.toSorted((one, other) => one.timeMs - other.timeMs);
}
