import type { Citation, FamilyId } from '../../knowledge/index.ts';

/** A situation in which the evidence leads to another first place than the article's, for the page to show. */
export interface Difference {
  readonly ruling: string;
  readonly ours: FamilyId;
  readonly because: string;
  readonly sources: readonly Citation[];
}

export const differences: readonly Difference[] = [
  {
    ruling: 'simple-reliable-link-to-one-server', ours: 'mqtt',
    because: 'TCP carries bytes, not messages: framing, acknowledgement by the other end, keep-alive and reconnection are left to you. MQTT brings them for a few bytes a message. Raw TCP stays right where its frames are prescribed, or where a stream of bytes is all that is wanted.',
    sources: [{ source: 'rfc-9293', clause: '§3.8' }, { source: 'mqtt-3-1-1', clause: '§2.2' }],
  },
  {
    ruling: 'bulk-over-coap-keepalive', ours: 'http',
    because: 'A large transfer needs a length, a way to resume and a check: HTTP has them, with caches and content networks behind; on raw TCP they would have to be invented. CoAP is no longer limited to one datagram, as block-wise transfer is standard, but it moves one block a round trip.',
    sources: [{ source: 'rfc-9110', clause: '§14' }, { source: 'rfc-7959', clause: '§2' }],
  },
  {
    ruling: 'grpc-on-avr-esp', ours: 'coap',
    because: 'A call has an answer. CoAP pairs the two in the protocol and fits a microcontroller; with MQTT 3.1.1 the application pairs them, and only MQTT 5 has properties for it.',
    sources: [{ source: 'rfc-7252', clause: '§5.3' }, { source: 'mqtt-5-0', clause: '§4.10' }],
  },
];
