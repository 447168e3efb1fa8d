import { field, opaque, sizeOf, type Field } from '../field.ts';

/** A compact TLS handshake as the example of draft-ietf-tls-ctls-10 has it: a template fixes versions, suites and extensions, so that they do not travel. */
export interface CtlsOptions {
  readonly group: 'x25519' | 'p-256';
  /** Certificates named by one byte and a signature, or a pre-shared key named by one byte. */
  readonly credential: 'certificate' | 'psk';
  readonly keyExchange: boolean;
  /** Bytes of a signature: 64 with Ed25519, 71 on average with ECDSA. */
  readonly signatureBytes: number;
}

const CLAUSE = 'draft-ietf-tls-ctls-10 appendix A';
const PROFILE_BYTES = 5;
const FINISHED_BYTES = 8;
const TAG_BYTES = 8;

const part = (name: string, bytes: number, value?: number): Field => (value === undefined ? opaque('security', name, bytes, CLAUSE) : field('security', name, bytes, value, CLAUSE));

/** Record header in clear (type, length) with the message inside. */
function plain(content: readonly Field[], profile: readonly Field[] = []): readonly Field[] {
  return [part('message type ctls_handshake', 1), ...profile, part('fragment length', 2, sizeOf(content)), ...content];
}

/** Protected record: header of one byte, length, content, tag. */
function protectedFlight(content: readonly Field[]): readonly Field[] {
  return [part('header', 1, 0x24), part('length', 2, sizeOf(content) + TAG_BYTES), ...content, part('authentication tag', TAG_BYTES)];
}

const share = ({ group, keyExchange }: CtlsOptions): readonly Field[] => (keyExchange ? [part('key share', group === 'x25519' ? 32 : 65)] : []);
const finished: readonly Field[] = [part('finished', 1, 20), part('verify data', FINISHED_BYTES)];

function proof({ credential, signatureBytes }: CtlsOptions): readonly Field[] {
  if (credential === 'psk') return [];
  return [
    part('certificate', 1, 11), part('request context length', 1, 0), part('certificate list length', 1, 3), part('certificate length', 1, 1), part('certificate identifier', 1), part('extensions length', 1, 0),
    part('certificate_verify', 1, 15), part('signature', signatureBytes),
  ];
}

/** The three flights of a mutual handshake. */
export function ctlsFlights(options: CtlsOptions): readonly (readonly Field[])[] {
  const identity = options.credential === 'psk' ? [part('key identifier', 1)] : [];
  return [
    plain([part('client_hello', 1, 1), part('random', 32), ...share(options), ...identity], [part('profile id length', 1, PROFILE_BYTES), part('profile id', PROFILE_BYTES)]),
    [...plain([part('server_hello', 1, 2), part('random', 32), ...share(options)]), ...protectedFlight([part('encrypted_extensions', 1, 8), ...proof(options), ...finished])],
    protectedFlight([...proof(options), ...finished]),
  ];
}
