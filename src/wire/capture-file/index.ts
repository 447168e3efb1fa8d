import { stableStringify } from '../../base/index.ts';
import type { WireInputs } from '../exchange.ts';
import type { SessionStack } from '../session-writes.ts';
import type { PhaseTotals } from '../session.ts';
import { sizeSession } from '../size-session.ts';
import type { WireProblem } from '../wire-problem.ts';
import { capturedPackets, type CapturedPacket } from './captured-packets.ts';
import { frameBytes, linkForm } from './link-frames.ts';
import { pcapFile, type LinkType } from './pcap-format.ts';
import { SeededBytes, seedOf } from './seeded-bytes.ts';
import { missingValues } from './missing-values.ts';
import { readerNotes } from './reader-notes.ts';

export type { CapturedPacket } from './captured-packets.ts';

export interface Capture {
  readonly file: Uint8Array;
  /** Number of the link-layer header type in the tcpdump.org registry. */
  readonly linkType: LinkType;
  readonly packets: readonly CapturedPacket[];
  /** The packet that each frame of the file belongs to: a link may cut packets into several. */
  readonly frames: readonly CapturedPacket[];
  /** Messages that the file holds: all, or as many as keep it below the largest size. */
  readonly messages: number;
  /** What a reader of the file has to know, each a sentence without a full stop. */
  readonly notes: readonly string[];
}

/** Wednesday 2026-11-25 10:21:30 UTC, the date that stands in HTTP responses, in microseconds since 1970. */
const START_MICROSECONDS = 1_795_602_090 * 1_000_000;
/** What opens at once in a reader, and is made within seconds. */
const LARGEST_FILE_BYTES = 8 * 1024 * 1024;
/** File and link headers of a packet. */
const BYTES_AROUND_PACKET = 30;

/**
 * The modelled session as a capture file, byte for byte from the field list. Deterministic: the same case gives the same bytes.
 * @returns the file, or why there is none: a message too large for a file, or a certificate of a size that none has.
 */
export function captureFile(stack: SessionStack, inputs: WireInputs): Capture | { readonly problems: readonly WireProblem[] } {
  const messages = messagesThatFit(stack, inputs);
  if (messages === null) {
    return { problems: [{ field: 'traffic.payloadBytes', expected: `a message that fits a capture file of ${String(LARGEST_FILE_BYTES)} bytes`, found: String(inputs.payloadBytes), clause: 'capture file' }] };
  }
  const seed = seedOf(stableStringify([stack, inputs]));
  const packets = capturedPackets(stack, inputs, messages, seed);
  const problem = missingValues(packets);
  if (problem !== null) return { problems: [problem] };
  const form = linkForm(stack, inputs, packets, new SeededBytes(seed));
  const frames = packets.flatMap((packet) => frameBytes(form, packet).map((bytes) => ({ packet, timeMicroseconds: START_MICROSECONDS + Math.round(packet.timeMs * 1000), bytes })));
  const notes = [
    ...(messages < inputs.messages ? [`the file holds ${String(messages)} of ${String(inputs.messages)} messages`] : []),
    ...(form.note === null ? [] : [form.note]),
    ...readerNotes(stack),
  ];
  return { file: pcapFile(form.linkType, frames), linkType: form.linkType, packets, frames: frames.map(({ packet }) => packet), messages, notes };
}

/** All messages, or as many as keep the file below its largest size; null when not even one does. */
function messagesThatFit(stack: SessionStack, inputs: WireInputs): number | null {
  if (inputs.payloadBytes > LARGEST_FILE_BYTES) return null;
  const phases = sizeSession(stack, inputs);
  const bytes = ({ up, down }: PhaseTotals): number => up.ipBytes + down.ipBytes + (up.packets + down.packets) * BYTES_AROUND_PACKET;
  const around = bytes(phases.connect) + bytes(phases.disconnect);
  const [once, each] = inputs.connection === 'kept' ? [around + bytes(phases.firstMessage), bytes(phases.perMessage)] : [0, around + bytes(phases.firstMessage)];
  if (once + each > LARGEST_FILE_BYTES) return inputs.messages === 0 ? 0 : null;
  return Math.min(inputs.messages, 1 + Math.floor((LARGEST_FILE_BYTES - once - each) / Math.max(1, each)));
}
