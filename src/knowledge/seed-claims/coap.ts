import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const coapClaims: readonly SeedClaim[] = [
  claimed('A-034', 'coap', 'fact', 'holds', 'IETF protocol to gain UDP\'s lightness and solve its problems.', 'RFC 7252, 2014.', 'rfc-7252'),
  claimed('A-035', 'coap', 'fact', 'holds', 'Handles request/response, fragmentation, ping/pong.', 'Block-wise RFC 7959; robust Q-Block RFC 9177; ping = empty confirmable.', 'rfc-7959', 'rfc-9177'),
  claimed('A-036', 'coap', 'fact', 'holds', 'REST verbs GET POST PUT DELETE FETCH PATCH.', 'FETCH/PATCH/iPATCH added by RFC 8132.', 'rfc-8132'),
  claimed('A-037', 'coap', 'fact', 'holds', 'Unreliable by default; confirmable flag triggers resend.', 'Defaults: ACK_TIMEOUT 2 s, factor 1.5, MAX_RETRANSMIT 4, MAX_TRANSMIT_WAIT 93 s.', 'rfc-7252 §4.8'),
  claimed('A-038', 'coap', 'fact', 'holds', 'Unique message ID filters duplicates.', '16-bit ID, EXCHANGE_LIFETIME 247 s.', 'rfc-7252 §4.8.2'),
  claimed('A-039', 'coap', 'fact', 'nuance', 'Coap_keepalive: empty CON every few seconds keeps the NAT entry.', 'A function of a library, not of the protocol; every few seconds would ruin a battery. 30 s is the usual lower need; Connection ID or queue mode are better.', 'rfc-9308', 'zephyr-lwm2m'),
  claimed('A-040', 'coap', 'opinion', 'opinion', 'Not every administrator likes hole punching.', 'A server answering on the same 4-tuple is ordinary NAT use, not hole punching between peers.', 'rfc-4787'),
  claimed('A-041', 'coap', 'fact', 'nuance', 'Suffers the same base issues as UDP.', 'Retransmission, dedup, block-wise and Observe remove several of them.', 'rfc-7252', 'rfc-7641'),
  claimed('A-042', 'coap', 'fact', 'wrong', 'Hard to guarantee the response (except DNS and ICMP).', 'Confirmable (separate) responses are acknowledged and retried; ICMP does not run over UDP.', 'rfc-7252 §5.2'),
  claimed('A-043', 'coap', 'number', 'nuance', 'Message limited by 64K datagram or 1024/1280 B.', 'Recommended ≤ 1152 B message / 1024 B payload; block-wise (16–1024 B blocks) lifts the limit for bodies.', 'rfc-7252 §4.6', 'rfc-7959'),
  claimed('A-044', 'coap', 'fact', 'holds', 'RFC 8323 (TCP/TLS/WebSocket) sees little adoption.', 'Supported by libcoap, Californium, aiocoap and by LwM2M from 1.1, but public cloud end points are rare.', 'libcoap'),
  claimed('A-045', 'coap', 'pro', 'holds', 'Reasonably resource-friendly.', 'Whole LwM2M/CoAP client 33 kB flash minimum.', 'anjay-lite'),
  claimed('A-046', 'coap', 'pro', 'holds', 'Semantics like REST.', null, 'rfc-7252'),
  claimed('A-047', 'coap', 'pro', 'nuance', 'Usually in modem AT firmware.', 'Depends on module and firmware; Nordic added CoAP commands to its Serial Modem application.', 'nordic-serial-modem'),
  claimed('A-048', 'coap', 'con', 'nuance', 'Same as raw UDP.', 'Retransmission, recognition of duplicates, block-wise transfer and Observe remove several of the issues of UDP.', 'rfc-7252'),
  claimed('A-049', 'coap', 'opinion', 'opinion', 'Hole punching makes you unpopular.', 'A server that answers on the path the device opened is ordinary use of address translation.', 'rfc-4787'),
];
