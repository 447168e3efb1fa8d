import type { WireInputs } from './exchange.ts';
import { sizeOf } from './field.ts';
import { linkFraming } from './layers/link-framing.ts';
import type { Packet, SessionModel } from './session.ts';
import type { SessionStack } from './session-writes.ts';

/** Frames of one direction of a phase. */
export interface LinkTotals {
  readonly frames: number;
  readonly frameBytes: number;
  /** Bytes that occupy the medium, preambles and gaps included where the framing counts them. */
  readonly airBytes: number;
}

/** What a session is on its link. */
export type LinkReport =
  | { readonly link: string; readonly modelled: false; readonly says: string }
  | {
    readonly link: string;
    readonly modelled: true;
    readonly notCounted: readonly string[];
    readonly phases: { readonly [phase in keyof SessionModel['packets']]: { readonly up: LinkTotals; readonly down: LinkTotals } };
  };

/** The packets of a session in the frames of the link that its inputs name; a link whose framing is not modelled says so. */
export function linkReport(stack: SessionStack, inputs: WireInputs, { packets }: SessionModel): LinkReport {
  const { link } = inputs.network;
  const framing = linkFraming(link, inputs.framing);
  const bare = stack.transport === 'link';
  if (framing === null) return { link, modelled: false, says: 'The framing of this link is not modelled: bytes end at the packet.' };
  if (bare !== (framing.id === 'lorawan')) return { link, modelled: false, says: bare ? 'Messages without IP are framed on LoRaWAN alone.' : 'IP over LoRaWAN needs SCHC (RFC 9011), which is not modelled.' };
  const phase = (list: readonly Packet[]) => ({ up: totals(list, 'up'), down: totals(list, 'down') });
  const totals = (list: readonly Packet[], direction: Packet['direction']): LinkTotals => {
    // On LoRaWAN the session's packets are frames already; the message inside is what the framing takes.
    const frames = list.filter((packet) => packet.direction === direction).flatMap((packet) => framing.frames(bare ? { ...packet, fields: packet.fields.filter(({ layer }) => layer !== 'link') } : packet));
    return {
      frames: frames.length, frameBytes: frames.reduce((sum, { fields }) => sum + sizeOf(fields), 0), airBytes: frames.reduce((sum, { airBytes }) => sum + airBytes, 0),
    };
  };
  const { connect, firstMessage, perMessage, keepalive, disconnect } = packets;
  return {
    link, modelled: true, notCounted: framing.notCounted,
    phases: { connect: phase(connect), firstMessage: phase(firstMessage), perMessage: phase(perMessage), keepalive: phase(keepalive), disconnect: phase(disconnect) },
  };
}
