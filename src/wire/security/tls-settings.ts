import { utf8Length } from '../encodings/utf8.ts';
import type { StackView, WireInputs } from '../exchange.ts';
import { opensslTicketBytes } from './openssl-ticket.ts';
import type { TlsProfile, TlsVersion } from './profile.ts';
import { findTlsProfile } from './profiles/index.ts';
import { openssl } from './profiles/openssl.ts';
import type { RecordProtocol, RecordSettings } from './record.ts';
import type { KeyShare, RecordCipher, TlsInputs } from './tls-inputs.ts';

/** Everything that decides a handshake, each default filled in (docs/wire-assumptions.md, section TLS). */
export interface TlsSettings {
  readonly version: TlsVersion;
  readonly datagram: boolean;
  readonly credential: 'psk' | 'cert' | 'mutual';
  readonly resumed: boolean;
  readonly earlyData: boolean;
  readonly cipher: RecordCipher;
  readonly hashBytes: number;
  readonly group: KeyShare;
  readonly pskKeyExchange: 'plain' | 'ecdhe' | 'dhe-3072';
  readonly serverName: string;
  readonly alpn: readonly string[];
  readonly certChainBytes: readonly number[];
  readonly clientCertChainBytes: readonly number[];
  readonly pskIdentity: string;
  readonly signatureBytes: number;
  readonly tickets: number;
  readonly ticketBytes: number;
  readonly cookie: boolean;
  readonly cookieBytes: number;
  readonly clientCidBytes: number;
  readonly serverCidBytes: number;
  readonly oneSuite: boolean;
  readonly offersBoth: boolean;
  readonly profile: TlsProfile;
  readonly record: RecordSettings;
}

/** Certificate sizes where none are given: a leaf and its issuer, ECDSA P-256, of a private certification authority. */
export const DEFAULT_CHAIN: readonly number[] = [344, 304];
export const DEFAULT_CLIENT_CHAIN: readonly number[] = [301];

export function tlsSettings(stack: StackView, inputs: WireInputs): TlsSettings | null {
  const kind = stack.security;
  if (kind === 'none' || kind === 'oscore') return null;
  const own: TlsInputs = inputs.tls ?? {};
  const profile = findTlsProfile(own.profile ?? 'typical') ?? openssl;
  const datagram = kind.startsWith('dtls');
  const version: TlsVersion = kind.includes('1-3') ? '1.3' : '1.2';
  const withCid = kind.endsWith('-cid');
  const credential = stack.credential ?? 'cert';
  const cipher = own.cipher ?? (datagram && version === '1.2' ? 'aes-ccm-8' : 'aes-gcm');
  const hashBytes = (own.hash ?? 'sha256') === 'sha384' ? 48 : 32;
  const clientCidBytes = withCid ? (own.clientCidBytes ?? 0) : 0;
  const serverCidBytes = withCid ? (own.serverCidBytes ?? 8) : 0;
  const serverName = own.serverName ?? (datagram ? '' : (inputs.host ?? 'iot.example.com'));
  const alpn = own.alpn ?? defaultAlpn(stack.protocol, stack.transport);
  const resumption = own.resumption ?? (inputs.connection === 'resumed' ? 'ticket' : 'none');
  const resumed = resumption !== 'none';
  const server = profile.server;
  const psk = credential === 'psk';
  const tickets = own.tickets ?? (version === '1.2' ? (server.ticket12 && !datagram ? 1 : 0) : (resumed || psk ? server.tickets13.psk : datagram ? 0 : server.tickets13.full));
  const clientChain = own.clientCertChainBytes ?? DEFAULT_CLIENT_CHAIN;
  const protocol: RecordProtocol = datagram ? (version === '1.2' ? 'dtls-1-2' : 'dtls-1-3') : (version === '1.2' ? 'tls-1-2' : 'tls-1-3');
  return {
    version, datagram, credential, resumed, earlyData: resumption === 'early-data' && version === '1.3', cipher, hashBytes, group: own.group ?? (datagram ? 'p-256' : 'x25519'),
    pskKeyExchange: own.pskKeyExchange ?? (version === '1.3' ? 'ecdhe' : 'plain'), serverName, alpn, certChainBytes: own.certChainBytes ?? DEFAULT_CHAIN,
    clientCertChainBytes: clientChain, pskIdentity: own.pskIdentity ?? inputs.deviceId, signatureBytes: own.signatureBytes ?? 71, tickets,
    ticketBytes: opensslTicketBytes({
      version, hashBytes, serverNameBytes: utf8Length(serverName), alpnBytes: alpn[0]?.length ?? 0, sessionContextBytes: server.sessionContextBytes,
      clientCertificateBytes: credential === 'mutual' ? (clientChain[0] ?? 0) : 0, pskIdentityBytes: psk && version === '1.2' ? utf8Length(own.pskIdentity ?? inputs.deviceId) : 0, extendedMasterSecret: true,
    }),
    cookie: own.cookie ?? datagram, cookieBytes: server.cookieBytes, clientCidBytes, serverCidBytes, oneSuite: datagram || (psk && version === '1.2'), offersBoth: false, profile,
    record: { protocol, cipher, cidBytesTo: { client: clientCidBytes, server: serverCidBytes }, cidPaddingBytes: own.cidPaddingBytes ?? 1 },
  };
}

function defaultAlpn(protocol: string, transport: string): readonly string[] {
  if (protocol === 'http-2' || protocol === 'grpc') return ['h2'];
  if (protocol === 'coap' && transport === 'tcp') return ['coap'];
  return [];
}
