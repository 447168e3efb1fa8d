import { handshakeWrites } from '../../src/wire/security/handshake.ts';
import { tlsProfile } from '../../src/wire/security/profiles/index.ts';
import type { TlsInputs } from '../../src/wire/security/tls-inputs.ts';
import { tlsSettings, type TlsSettings } from '../../src/wire/security/tls-settings.ts';
import { defaultWireInputs, sizeOf, type Field, type StackView } from '../../src/wire/index.ts';

/** What a constrained handshake of the comparison draft varies. */
export interface ConstrainedOptions {
  readonly datagram: boolean;
  readonly group: 'x25519' | 'p-256';
  readonly credential: 'rpk' | 'psk';
  readonly pskWithKeys?: boolean;
  readonly signatureBytes?: number;
  readonly publicKeyBytes?: number;
  readonly cidBytes?: number;
  readonly more?: TlsInputs;
}

/** Settings for TLS 1.3 and DTLS 1.3 with one suite (CCM_8), only the mandatory extensions, no session id, one-byte identities: the profile `constrained`. */
export function constrainedSettings(options: ConstrainedOptions): TlsSettings {
  const cid = options.cidBytes ?? 0;
  const stack: StackView = {
    protocol: 'coap', transport: options.datagram ? 'udp' : 'tcp', security: options.datagram ? (cid > 0 ? 'dtls-1-3-cid' : 'dtls-1-3') : 'tls-1-3', credential: options.credential === 'psk' ? 'psk' : 'mutual',
  };
  const key = [options.publicKeyBytes ?? 91];
  const settings = tlsSettings(stack, {
    ...defaultWireInputs(stack),
    tls: {
      profile: tlsProfile('constrained'), cipher: 'aes-ccm-8', group: options.group, cookie: false, serverName: '', alpn: [], pskIdentity: 'i', certChainBytes: key, clientCertChainBytes: key, rawPublicKeys: 'both',
      pskKeyExchange: options.pskWithKeys === true ? 'ecdhe' : 'plain', signatureBytes: options.signatureBytes ?? 71, clientCidBytes: cid, serverCidBytes: cid, tickets: 0, ...options.more,
    },
  });
  if (settings === null) throw new Error('The stack has no TLS');
  return settings;
}

/** Bytes of the flights of a handshake; the DTLS 1.3 acknowledgement that ends it and tickets come after the third. */
export function flightSizes(settings: TlsSettings): readonly number[] {
  return handshakeWrites(settings).filter(({ label }) => label !== 'ACK').map(({ fields }) => sizeOf(fields));
}

export const bytesOf = (...parts: readonly (readonly Field[])[]): number => parts.reduce((sum, part) => sum + sizeOf(part), 0);
