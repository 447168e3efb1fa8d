import { utf8Length } from '../encodings/utf8.ts';
import type { StackView, WireInputs } from '../exchange.ts';
import { ipHeaderBytes } from '../layers/ip.ts';
import { UDP_HEADER_BYTES } from '../layers/udp.ts';
import { opensslTicketBytes, type TicketContent } from './openssl-ticket.ts';
import type { TicketForm, TlsProfile, TlsVersion } from './profile.ts';
import { TYPICAL_DTLS, TYPICAL_TLS } from './profiles/typical.ts';
import type { RecordProtocol, RecordSettings } from './record.ts';
import type { KeyShare, PskKeyExchange, RecordCipher, TlsInputs } from './tls-inputs.ts';

/** Everything that decides a handshake, each default filled in (docs/wire-assumptions.md, section TLS). */
export interface TlsSettings {
  readonly version: TlsVersion;
  readonly datagram: boolean;
  readonly credential: 'psk' | 'cert' | 'mutual';
  readonly resumed: boolean;
  readonly earlyData: boolean;
  readonly earlyDataBytes: number;
  readonly cipher: RecordCipher;
  readonly hashBytes: number;
  readonly group: KeyShare;
  readonly retryFrom: KeyShare | null;
  readonly groupsOffered: number | null;
  readonly pskKeyExchange: PskKeyExchange;
  readonly serverName: string;
  readonly alpn: readonly string[];
  readonly certChainBytes: readonly number[];
  readonly clientCertChainBytes: readonly number[];
  readonly pskIdentity: string;
  readonly pskHint: string;
  readonly authorityNameBytes: readonly number[];
  readonly signatureBytes: number;
  readonly clientSignatureBytes: number;
  readonly tickets: number;
  /** Sizes of the tickets in turn: two differ where the session's length is next to a multiple of 16. */
  readonly ticketSizes: readonly [number, number];
  readonly cookie: boolean;
  readonly cookieBytes: number;
  readonly clientCidBytes: number;
  readonly serverCidBytes: number;
  readonly withCid: boolean;
  readonly oneSuite: boolean;
  readonly offersBoth: boolean;
  readonly legacySignatures: boolean;
  readonly rawPublicKeys: 'none' | 'client' | 'both';
  readonly cachedServerKey: boolean;
  /** The server's Certificate message after compression; null without. */
  readonly compressedChainBytes: number | null;
  readonly ticketNonceBytes: number;
  readonly ticketsAllowEarlyData: boolean;
  /** Sizes of the QUIC transport parameters of both ends; null without QUIC. */
  readonly quicParameters: { readonly client: number; readonly server: number } | null;
  readonly datagramBytes: number;
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
  const profile = own.profile ?? (kind.startsWith('dtls') ? TYPICAL_DTLS : TYPICAL_TLS);
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
  const psk = credential === 'psk';
  const clientChain = own.clientCertChainBytes ?? DEFAULT_CLIENT_CHAIN;
  const protocol: RecordProtocol = datagram ? (version === '1.2' ? 'dtls-1-2' : 'dtls-1-3') : (version === '1.2' ? 'tls-1-2' : 'tls-1-3');
  const pskIdentity = own.pskIdentity ?? inputs.deviceId;
  const earlyData = resumption === 'early-data' && version === '1.3';
  const ticketSizes: readonly [number, number] = own.ticketBytes !== undefined ? [own.ticketBytes, own.ticketBytes] : ticketPair(profile.server.ticket, resumed && version === '1.3', earlyData, {
    version, datagram, hashBytes, serverNameBytes: profile.server.echoesServerName ? utf8Length(serverName) : 0, alpnBytes: alpn[0]?.length ?? 0, sessionContextBytes: 0,
    clientCertificateBytes: credential === 'mutual' ? (clientChain[0] ?? 0) : 0, pskIdentityBytes: psk ? utf8Length(pskIdentity) : 0,
    externalPsk: psk,
  });
  return {
    version, datagram, credential, resumed, earlyData, earlyDataBytes: own.earlyDataBytes ?? 0, cipher, hashBytes, group: own.group ?? 'x25519', retryFrom: version === '1.3' ? (own.retryFrom ?? null) : null, groupsOffered: own.groupsOffered ?? null,
    pskKeyExchange: own.pskKeyExchange ?? (version === '1.3' ? 'ecdhe' : 'plain'), serverName, alpn, certChainBytes: own.certChainBytes ?? DEFAULT_CHAIN,
    clientCertChainBytes: clientChain, pskIdentity, pskHint: own.pskHint ?? '', authorityNameBytes: own.authorityNameBytes ?? [], signatureBytes: own.signatureBytes ?? 71,
    clientSignatureBytes: own.clientSignatureBytes ?? own.signatureBytes ?? 71, tickets: ticketSizes[0] === 0 ? 0 : (own.tickets ?? defaultTickets(profile, version, datagram, resumed || psk)), ticketSizes,
    cookie: own.cookie ?? datagram, cookieBytes: version === '1.3' ? DTLS13_COOKIE + hashBytes : profile.server.cookieBytes, clientCidBytes, serverCidBytes,
    withCid, oneSuite: own.oneSuite ?? (datagram || (psk && version === '1.2')), offersBoth: own.offersBoth ?? false,
    legacySignatures: own.legacySignatures ?? false, datagramBytes: own.datagramBytes ?? inputs.network.mtu - ipHeaderBytes(inputs.network.ip) - UDP_HEADER_BYTES,
    rawPublicKeys: own.rawPublicKeys ?? 'none', cachedServerKey: own.cachedServerKey ?? false, compressedChainBytes: own.compressedChainBytes ?? null, ticketNonceBytes: own.ticketNonceBytes ?? 8, ticketsAllowEarlyData: own.ticketsAllowEarlyData ?? earlyData,
    quicParameters: null, profile: own.recordPerMessage === undefined ? profile : { ...profile, recordPerMessage: own.recordPerMessage },
    record: {
      protocol, cipher, cidBytesTo: { client: clientCidBytes, server: serverCidBytes }, cidPaddingBytes: own.cidPaddingBytes ?? 1, minimalHeader: (own.recordHeader ?? profile.recordHeader) === 'minimal',
    },
  };
}

/** Cookie of a HelloRetryRequest as wolfSSL packs it, without the hash of the hello: its length, the suite, and a MAC of 32 bytes (RFC 9147 §5.1 leaves the form open). */
const DTLS13_COOKIE = 35;
/** A session kept at the server is named by 32 bytes; early data needs that, so that a ticket is used once (RFC 8446 §8.1). */
const STATEFUL_TICKET = 32;

/** The age-add value has its top bit set half the time: of two tickets one is taken with, one without. */
function ticketPair(form: TicketForm, resumes13: boolean, earlyData: boolean, content: TicketContent): readonly [number, number] {
  // Only a ticket resumes a session of version 1.3: a server that keeps sessions itself has named it (RFC 8446 §2.2, §4.2.11: an identity has at least 1 byte).
  if (form.kind === 'none') return resumes13 ? [STATEFUL_TICKET, STATEFUL_TICKET] : [0, 0];
  if (form.kind === 'fixed') {
    const bytes = form.bytes + (form.withClientCertificate === true ? content.clientCertificateBytes : 0);
    return [bytes, bytes];
  }
  if (earlyData) return [STATEFUL_TICKET, STATEFUL_TICKET];
  const whole: TicketContent = { ...content, sessionContextBytes: form.contextBytes };
  return [opensslTicketBytes(whole, 4), opensslTicketBytes(whole, 5)];
}

function defaultTickets(profile: TlsProfile, version: TlsVersion, datagram: boolean, resumed: boolean): number {
  if (version === '1.2') return 1;
  if (datagram) return 0;
  return resumed ? profile.server.tickets13.resumed : profile.server.tickets13.full;
}

function defaultAlpn(protocol: string, transport: string): readonly string[] {
  if (protocol === 'http-2' || protocol === 'grpc') return ['h2'];
  if (protocol === 'coap' && transport === 'tcp') return ['coap'];
  return [];
}
