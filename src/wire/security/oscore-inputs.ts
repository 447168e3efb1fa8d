import type { Write } from '../exchange.ts';
import type { Field } from '../field.ts';

/** Parameters of an OSCORE context, RFC 8613 §3. */
export interface OscoreInputs {
  /** Sender ID of the client, bytes (default 1). */
  readonly senderIdBytes?: number;
  /** ID Context sent with requests; 0 = none (default). */
  readonly idContextBytes?: number;
  /** Sequence number in use, bytes of the partial IV (default 1: the first 256 messages). */
  readonly partialIvBytes?: number;
  /** Whether responses carry a partial IV of their own (default false; notifications always do). */
  readonly responsePartialIv?: boolean;
  /** The pairwise mode of Group OSCORE: the ID Context stands in each request, also where it is empty (default false). */
  readonly group?: boolean;
  /** Authentication tag, bytes (default 8: AES-CCM-16-64-128). */
  readonly tagBytes?: number;
  /** How the context comes to be: it exists (default), EDHOC before the session, or EDHOC whose last message rides in the first request. */
  readonly keyExchange?: 'none' | 'edhoc' | 'edhoc-combined';
  readonly edhoc?: EdhocInputs;
  /** The messages of the key exchange, made from the two members above by `edhocSession`; kept out of the exchanges so that who needs none loads none. */
  readonly established?: KeyExchange;
}

/** What the parties of EDHOC and their CoAP libraries decide (RFC 9528). */
export interface EdhocInputs {
  /** Both sign, or both use static Diffie-Hellman keys (methods 0 and 3; default static-dh). */
  readonly authentication?: 'signature' | 'static-dh';
  /** Credential by a 1-byte key id (default), by the hash of a certificate, or the certificate itself. */
  readonly credential?: 'kid' | 'x5t' | 'x5chain';
  /** DER size of the certificate with `x5chain` (default 316, the profile of RFC 7925). */
  readonly certificateBytes?: number;
  /** Cipher suites that the device lists (default 1). */
  readonly suites?: number;
  /** The device starts with a suite that the server does not have: message_1, an error and a second message_1 (default false). */
  readonly wrongSuiteFirst?: boolean;
  /** Encoded bytes of the connection identifiers C_I and C_R (default 1). */
  readonly initiatorIdBytes?: number;
  readonly responderIdBytes?: number;
  /** The server confirms its keys with message_4 (default false). */
  readonly message4?: boolean;
  /** Resource (default `.well-known/edhoc`), Content-Format in requests and responses (default true), token (default 4). */
  readonly path?: string;
  readonly contentFormat?: boolean;
  readonly tokenBytes?: number;
}

/** What establishes the security context before the first protected message, and what rides in that message. */
export interface KeyExchange {
  readonly writes: readonly Write[];
  readonly inFirstRequest: readonly Field[];
}
