import type { Field, LinkFrame, LinkFraming, Packet, PhaseTotals, SessionModel, WireInputs } from '../../wire/index.ts';
import type { EditableInput } from './editable/index.ts';
import { fieldValue, type FieldValue } from './field-value.ts';
import { LAYER_NAMES, LAYERS, layerPart } from './layer-names.ts';

/** An exchange as a sequence of packets: the device on one side, the server on the other, time downwards. */
export interface Ladder {
  readonly phases: readonly LadderPhase[];
  /** The largest packet, for bars of one scale. */
  readonly largestBytes: number;
}

export interface LadderPhase {
  readonly id: keyof SessionModel['packets'];
  readonly title: string;
  readonly note: string;
  readonly packets: readonly LadderPacket[];
  readonly totals: PhaseTotals;
}

export interface LadderPacket {
  readonly id: string;
  readonly number: number;
  readonly direction: Packet['direction'];
  readonly label: string;
  /** The IP packet, or the message on a link without IP. */
  readonly bytes: number;
  /** Bytes of each layer, in the order of `LAYERS`. */
  readonly parts: readonly number[];
  /** What opens up: the packet alone, or the frames that a link makes of it. */
  readonly units: readonly PacketUnit[];
}

export interface PacketUnit {
  readonly title: string | null;
  readonly fields: readonly Field[];
  readonly bytes: number;
  /** What occupies the medium, where it is more than the frame. */
  readonly airBytes: number;
}

/** @param framing frames of the link that the packets travel on; null shows the packets alone */
export function exchangeLadder({ packets, phases }: SessionModel, connection: WireInputs['connection'], framing: LinkFraming | null): Ladder {
  const shown = phaseOrder(packets, connection).map(({ id, title, note }): LadderPhase => (
    { id, title, note, totals: phases[id], packets: packets[id].map((packet, index) => ladderPacket(packet, id, index + 1, framing)) }));
  return { phases: shown, largestBytes: Math.max(1, ...shown.flatMap((phase) => phase.packets.flatMap((packet) => sum(packet.parts)))) };
}

interface PhaseWords {
  readonly id: LadderPhase['id'];
  readonly title: string;
  readonly note: string;
}

/** The phases that the session has, in the order of time. A first message that is like the rest is not shown twice. */
function phaseOrder(packets: SessionModel['packets'], connection: WireInputs['connection']): readonly PhaseWords[] {
  if (connection === 'per-message') {
    return [{ id: 'perMessage', title: 'One message with a connection of its own', note: 'Opening, data, acknowledgements and close: this happens for each message.' }];
  }
  const firstDiffers = !alike(packets.firstMessage, packets.perMessage);
  const all: readonly PhaseWords[] = connection === 'resumed'
    ? [
      { id: 'connect', title: 'Connect', note: 'Taken up again for each message.' },
      { id: 'firstMessage', title: 'Message and acknowledgement', note: 'The one message of the connection.' },
      { id: 'disconnect', title: 'Close', note: 'After each message.' },
    ]
    : [
      { id: 'connect', title: 'Connect', note: 'Transport, security and the protocol’s own opening, once a session.' },
      ...(firstDiffers ? [{ id: 'firstMessage', title: 'First message', note: 'Differs from the rest: names and tables travel once.' } as const] : []),
      { id: 'perMessage', title: 'Message and acknowledgement', note: 'The steady state, the same for every message.' },
      { id: 'keepalive', title: 'Keep-alive', note: 'One round, when nothing else was sent.' },
      { id: 'disconnect', title: 'Close', note: 'Once a session.' },
    ];
  return all.filter(({ id }) => packets[id].length > 0);
}

function alike(one: readonly Packet[], other: readonly Packet[]): boolean {
  const spell = (packets: readonly Packet[]) => packets.map(({ direction, label, fields }) => `${direction} ${label} ${fields.map(({ name, bytes }) => `${name} ${bytes}`).join()}`).join('\n');
  return spell(one) === spell(other);
}

function ladderPacket(packet: Packet, phase: string, number: number, framing: LinkFraming | null): LadderPacket {
  const units = framing === null ? [plainUnit(packet)] : framedUnits(framing.frames(packet));
  const parts = LAYERS.map(() => 0);
  for (const { layer, bytes } of units.flatMap(({ fields }) => fields)) parts[layerPart(layer)] = (parts[layerPart(layer)] ?? 0) + bytes;
  return { id: `${phase}-${number}`, number, direction: packet.direction, label: packet.label, bytes: sizeOf(packet.fields), parts, units };
}

function plainUnit({ fields }: Packet): PacketUnit {
  const bytes = sizeOf(fields);
  return { title: null, fields, bytes, airBytes: bytes };
}

function framedUnits(frames: readonly LinkFrame[]): readonly PacketUnit[] {
  return frames.map(({ fields, airBytes }, index) => ({
    title: frames.length === 1 ? 'Frame' : `Frame ${index + 1} of ${frames.length}`, fields, bytes: sizeOf(fields), airBytes,
  }));
}

/** One field as a row. */
export interface ShownField {
  readonly id: string;
  readonly layer: string;
  /** Which of `LAYERS` it is coloured as. */
  readonly part: number;
  readonly name: string;
  readonly bytes: number;
  readonly value: FieldValue | null;
  readonly clause: string | null;
  /** The input that decides it, if a person can change it. */
  readonly input: EditableInput | null;
}

/** The fields of a packet that take room, from the outermost header inwards. An input stands at the first field that it decides. */
export function shownFields(fields: readonly Field[], inputs: readonly EditableInput[]): readonly ShownField[] {
  const placed = new Set<string>();
  return fields.filter(({ bytes }) => bytes > 0).map((field, index) => {
    const input = inputs.find(({ path, decides }) => !placed.has(path) && decides(field)) ?? null;
    if (input !== null) placed.add(input.path);
    return {
      id: String(index), layer: LAYER_NAMES[field.layer], part: layerPart(field.layer), name: field.name, bytes: field.bytes, value: fieldValue(field),
      clause: field.clause ?? null, input,
    };
  });
}

export function sizeOf(fields: readonly Field[]): number {
  return sum(fields.map(({ bytes }) => bytes));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
