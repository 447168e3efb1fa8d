import type { Field } from '../field.ts';
import type { WireInputs } from '../exchange.ts';
import { ethernetFrame } from '../layers/link-ethernet.ts';
import { serialiseFields } from '../serialise-fields.ts';
import type { SessionStack } from '../session-writes.ts';
import type { CapturedPacket } from './captured-packets.ts';
import { otherSide } from './filling.ts';
import { withValues } from './packet-headers.ts';
import { LINK_TYPE, type LinkType } from './pcap-format.ts';
import type { SeededBytes } from './seeded-bytes.ts';
import { noSixlowpanBecause, sixlowpanFrames } from './sixlowpan-frames.ts';

/** How packets of a session stand in the file, and what a reader has to know about that. */
export interface LinkForm {
  readonly linkType: LinkType;
  readonly frames: (packet: CapturedPacket) => readonly (readonly Field[])[];
  readonly note: string | null;
}

/** Ethernet and 6LoWPAN frames where that is the link, else bare IP packets; straight on a link LoRaWAN frames behind a radio header, or the messages alone. */
export function linkForm(stack: SessionStack, inputs: WireInputs, packets: readonly CapturedPacket[], random: SeededBytes): LinkForm {
  const { link } = inputs.network;
  if (stack.transport === 'link') {
    if (link === 'lorawan') return { linkType: LINK_TYPE.loraTap, frames: ({ fields }) => [[...loraTap, ...fields]], note: null };
    return {
      linkType: LINK_TYPE.user0, frames: ({ fields }) => [fields],
      note: `messages without the framing of a link have the link type USER0 (147): tell the reader their protocol, for example tshark -o 'uat:user_dlts:"User 0 (DLT=147)","coap","0","","0",""'`,
    };
  }
  if (link === 'ethernet') return { linkType: LINK_TYPE.ethernet, frames: (packet) => [onEthernet(packet)], note: null };
  const because = link === '802.15.4' ? noSixlowpanBecause(inputs, packets) : `the framing of the link "${link}" is not in it`;
  if (because === null) return { linkType: LINK_TYPE.ieee802154, frames: sixlowpanFrames(inputs, random), note: CONTEXT_NOTE };
  return { linkType: LINK_TYPE.rawIp, frames: ({ fields }) => [fields], note: `the file holds IP packets: ${because}` };
}

const CONTEXT_NOTE = 'the device\'s prefix is context 0 of header compression: tshark -o 6lowpan.context0:2001:db8:1::/64';

const ETHER_TYPE = { 4: 0x0800, 16: 0x86dd } as const;
/** The adapter pads and checks frames after a capture on the host has seen them. */
const ADDED_BY_ADAPTER = new Set(['padding', 'frame check sequence']);

function onEthernet({ from, ends, fields }: CapturedPacket): readonly Field[] {
  const source = ends[from];
  const header = ethernetFrame([]).filter(({ name }) => !ADDED_BY_ADAPTER.has(name));
  return [...withValues(header, {
    'destination address': ends[otherSide(from)].linkAddress, 'source address': source.linkAddress, EtherType: source.address.length === 16 ? ETHER_TYPE[16] : ETHER_TYPE[4],
  }), ...fields];
}

/** Header that a radio puts before a frame in a capture (LoRaTap version 0): 868.1 MHz, 125 kHz, SF7, the synchronisation word of LoRaWAN. */
const loraTap: readonly Field[] = [
  { layer: 'link', name: 'LoRaTap header', bytes: 15, value: Uint8Array.of(0, 0, 0, 15, 0x33, 0xbe, 0x27, 0xa0, 1, 7, 0x80, 0xff, 0xff, 0x20, 0x34), clause: 'LoRaTap version 0' },
];

export const frameBytes = (form: LinkForm, packet: CapturedPacket): readonly Uint8Array[] => form.frames(packet).map(serialiseFields);

