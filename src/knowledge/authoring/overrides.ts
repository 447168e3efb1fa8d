import type { SecurityKind, TransportId } from '../schema/ids.ts';
import type { StackParts } from '../stack-id.ts';
import { judged } from './facts.ts';
import type { Override } from './stacks.ts';

export const over = (...transports: readonly TransportId[]) => (stack: StackParts): boolean => transports.includes(stack.transport);
export const secured = (...kinds: readonly SecurityKind[]) => (stack: StackParts): boolean => kinds.includes(stack.security);

const OVER_UDP_BY_CID = (stack: StackParts): boolean => stack.security.endsWith('-cid');
const OVER_UDP_BY_ADDRESS = secured('dtls-1-2', 'dtls-1-3');

/** What DTLS does to any protocol on it: without Connection ID the session belongs to an address, with it to an identifier. */
export const DTLS_AND_ADDRESSES: readonly Override[] = [
  {
    on: OVER_UDP_BY_ADDRESS,
    grades: {
      'nat-longevity': judged(0, 'The DTLS session belongs to address and port: when the mapping changes, a new handshake or a resumption is due.', 'rfc-6347', 'rfc-9146 §1', 'rfc-9308 §3.2'),
      'sleepy-device': judged(1, 'After a sleep longer than the mapping the security session is paid for again.', 'rfc-9146 §1', 'zephyr-lwm2m'),
    },
  },
  {
    on: OVER_UDP_BY_CID,
    grades: {
      'nat-longevity': judged(3, 'The Connection ID keeps the DTLS session through a new address; reaching in still needs an open mapping.', 'rfc-9146 §3', 'rfc-4787 REQ-5'),
    },
  },
  {
    on: secured('dtls-1-3', 'dtls-1-3-cid'),
    grades: {
      maturity: judged(2, 'DTLS 1.3 is a standard of 2022; of the embedded libraries listed, wolfSSL implements it.', 'rfc-9147', 'libcoap'),
    },
  },
];

/** OSCORE protects messages, not a connection: addresses may change. */
export const OSCORE_AND_ADDRESSES: readonly Override[] = [
  {
    on: secured('oscore'),
    grades: {
      'nat-longevity': judged(3, 'Protection belongs to the message, so a new address costs nothing; reaching in still needs an open mapping.', 'rfc-8613 §1', 'rfc-4787 REQ-5'),
      maturity: judged(2, 'A standard of 2019 with a few maintained implementations.', 'rfc-8613', 'libcoap-changelog', 'aiocoap'),
      simplicity: judged(1, 'Keys, contexts and replay windows are yours to provision and store.', 'rfc-8613 §3'),
    },
  },
];
