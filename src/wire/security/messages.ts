import { utf8Length } from '../encodings/utf8.ts';
import { entries, field, opaque, sizeOf, type Field } from '../field.ts';
import {
  alpn, authorityNames, cachedInfo, certificateAuthorities, certificateTypes, clientKeyShare, clientPsk, clientVersions, compressCertificate, connectionId, cookieExtension, earlyData, encryptThenMac, extendedMasterSecret,
  furtherExtensions, GROUP_CODE, KEY_SHARE_BYTES, padding, pointFormats, pskModes, quicTransportParameters, renegotiationInfo, retriedGroup, serverKeyShare, serverName, serverNameAnswer, serverPsk, serverVersion,
  sessionTicket, signatureAlgorithms, supportedGroups, ticketEarlyData,
} from './extensions.ts';
import { madeAnew, type KeptParts } from './kept-parts.ts';
import type { HelloShape } from './profile.ts';
import type { TlsSettings } from './tls-settings.ts';

/** A handshake message: its name and its fields, header included (RFC 8446 §4, RFC 6347 §4.2.2). */
export interface HandshakeMessage {
  readonly name: string;
  readonly fields: readonly Field[];
}

const TYPE = {
  ClientHello: 1, ServerHello: 2, HelloVerifyRequest: 3, NewSessionTicket: 4, EndOfEarlyData: 5, EncryptedExtensions: 8, Certificate: 11, ServerKeyExchange: 12,
  CertificateRequest: 13, ServerHelloDone: 14, CertificateVerify: 15, ClientKeyExchange: 16, Finished: 20, CompressedCertificate: 25,
} as const;
type MessageName = keyof typeof TYPE;

function message(settings: TlsSettings, name: MessageName, body: readonly Field[], shownAs: string = name): HandshakeMessage {
  const length = sizeOf(body);
  const clause = settings.datagram ? 'RFC 6347 §4.2.2' : 'RFC 8446 §4';
  const fields = [field('security', `${shownAs}: type`, 1, TYPE[name], clause), field('security', `${shownAs}: length`, 3, length, clause)];
  if (settings.datagram) fields.push(...fragmentPart(shownAs, 0, length));
  fields.push(...body);
  return { name: shownAs, fields };
}

/** What DTLS adds to a handshake header: number of the message in its flight, place and length of this piece of it. */
export function fragmentPart(name: string, offset: number, bytes: number): readonly Field[] {
  const clause = 'RFC 6347 §4.2.2';
  return [
    opaque('security', `${name}: message sequence`, 2, clause), field('security', `${name}: fragment offset`, 3, offset, clause), field('security', `${name}: fragment length`, 3, bytes, clause),
  ];
}

/** Second hello: after a cookie was asked for. `ticketBytes` is the ticket shown when resuming. */
export function clientHello(settings: TlsSettings, cookieBytes: number, keep: KeptParts = madeAnew): HandshakeMessage {
  const clause = helloClause(settings);
  const head = keep(`hello head, cookie of ${String(cookieBytes)}`, () => helloHead(settings, cookieBytes));
  // The name stands first; the pre-shared key stands last, behind any padding (RFC 8446 §4.2.11).
  const block = settings.serverName === '' ? [] : [...serverName(settings.serverName)];
  block.push(...keep(`hello extensions, cookie of ${String(cookieBytes)}, ticket of ${String(settings.ticketSizes[0])}`, () => sharedExtensions(settings, cookieBytes)));
  const psk = offeredKeys(settings);
  const before = 4 + sizeOf(head) + 2 + sizeOf(block) + sizeOf(psk);
  if (before > 255 && before < 512 && helloShape(settings).padded) block.push(...padding(Math.max(1, 512 - before - 4)));
  block.push(...psk);
  return message(settings, 'ClientHello', block.length === 0 ? head : [...head, field('security', 'Extensions: length', 2, sizeOf(block), clause), ...block]);
}

function helloClause(settings: TlsSettings): string {
  return settings.version === '1.3' ? 'RFC 8446 §4.1.2' : 'RFC 5246 §7.4.1.2';
}

function helloHead(settings: TlsSettings, cookieBytes: number): readonly Field[] {
  const shape = helloShape(settings);
  const tls13 = settings.version === '1.3';
  const clause = helloClause(settings);
  const sessionId = settings.resumed && !tls13 ? 32 : settings.datagram || settings.quicParameters !== null ? 0 : shape.sessionIdBytes;
  return [
    field('security', 'Client version', 2, settings.datagram ? 0xfefd : 0x0303, clause), opaque('security', 'Random', 32, clause), field('security', 'Session id: length', 1, sessionId, clause),
    ...(sessionId === 0 ? [] : [opaque('security', 'Session id', sessionId, clause)]),
    ...(settings.datagram ? [field('security', 'Cookie: length', 1, tls13 ? 0 : cookieBytes, 'RFC 6347 §4.2.1')] : []),
    ...(settings.datagram && !tls13 && cookieBytes > 0 ? [opaque('security', 'Cookie', cookieBytes, 'RFC 6347 §4.2.1')] : []),
    field('security', 'Cipher suites: length', 2, 2 * shape.suites, clause), entries('security', 'Cipher suites', 2, shape.suites, clause),
    field('security', 'Compression methods: length', 1, 1, clause), field('security', 'Compression method null', 1, 0, clause),
  ];
}

/** The extensions in which no name stands. */
function sharedExtensions(settings: TlsSettings, cookieBytes: number): readonly Field[] {
  const shape = helloShape(settings);
  const tls13 = settings.version === '1.3';
  const keptKey = settings.cachedServerKey && settings.credential !== 'psk';
  return [
    ...(shape.pointFormats === 0 ? [] : pointFormats(shape.pointFormats)),
    ...(shape.groups === 0 ? [] : supportedGroups(settings.groupsOffered ?? shape.groups)),
    ...(shape.sessionTicket ? sessionTicket(settings.resumed && !tls13 ? settings.ticketSizes[0] : 0) : []),
    ...(settings.alpn.length === 0 ? [] : alpn(settings.alpn)),
    ...(shape.encryptThenMac ? encryptThenMac() : []),
    ...(shape.extendedMasterSecret ? extendedMasterSecret() : []),
    ...(shape.renegotiationInfo ? renegotiationInfo() : []),
    ...(shape.signatureAlgorithms === 0 ? [] : signatureAlgorithms(shape.signatureAlgorithms)),
    ...(shape.versions === 0 ? [] : clientVersions(shape.versions)),
    ...(shape.pskModes === 0 ? [] : pskModes(shape.pskModes)),
    ...(shape.keyShare ? clientKeyShare(settings.group) : []),
    ...keyTypes(settings, false),
    ...(keptKey ? cachedInfo(false) : []),
    ...(compressesChain(settings) ? compressCertificate() : []),
    ...(settings.earlyData ? earlyData() : []),
    ...(tls13 && cookieBytes > 0 ? cookieExtension(cookieBytes) : []),
    ...(settings.withCid ? connectionId(settings.clientCidBytes) : []),
    ...(settings.quicParameters === null ? [] : quicTransportParameters(settings.quicParameters.client)),
    ...furtherExtensions(shape.otherBytes, helloClause(settings)),
  ];
}

function offeredKeys(settings: TlsSettings): readonly Field[] {
  if (settings.version !== '1.3' || (settings.credential !== 'psk' && !settings.resumed)) return [];
  const external = utf8Length(settings.pskIdentity);
  const identities = settings.resumed ? [settings.ticketSizes[0], ...(settings.credential === 'psk' && settings.profile.client.offersPskBesideTicket === true ? [external] : [])] : [external];
  return clientPsk(identities, settings.hashBytes);
}

export function helloVerifyRequest(settings: TlsSettings): HandshakeMessage {
  return message(settings, 'HelloVerifyRequest', [
    field('security', 'Server version', 2, 0xfeff, 'RFC 6347 §4.2.1'), field('security', 'Cookie: length', 1, settings.cookieBytes, 'RFC 6347 §4.2.1'),
    opaque('security', 'Cookie', settings.cookieBytes, 'RFC 6347 §4.2.1'),
  ]);
}

export function helloRetryRequest(settings: TlsSettings): HandshakeMessage {
  const wanted = settings.retryFrom === null ? [] : retriedGroup(settings.group);
  return serverHelloWith(settings, settings.datagram ? 0 : helloShape(settings).sessionIdBytes, [
    ...serverVersion(settings.datagram), ...wanted, ...(settings.datagram ? cookieExtension(settings.cookieBytes) : []),
  ], 'HelloRetryRequest');
}

export function serverHello(settings: TlsSettings): HandshakeMessage {
  if (settings.version === '1.3') {
    const usesKeys = settings.credential !== 'psk' || settings.pskKeyExchange !== 'plain' || settings.resumed;
    // The client's session id comes back as it was (RFC 8446 §4.1.3).
    return serverHelloWith(settings, settings.datagram || settings.quicParameters !== null ? 0 : helloShape(settings).sessionIdBytes, [
      ...serverVersion(settings.datagram), ...(usesKeys ? serverKeyShare(settings.group) : []), ...(settings.credential === 'psk' || settings.resumed ? serverPsk() : []),
      ...answeredCid(settings),
    ]);
  }
  const server = settings.profile.server;
  const ticket = settings.tickets > 0 && !settings.resumed && offersTicket(settings);
  const sessionId = settings.resumed ? 32 : ticket ? 0 : server.sessionIdBytes12;
  const own = server.hello12ExtensionBytes;
  if (own !== null) {
    const bytes = settings.credential === 'psk' ? own.psk : own.cert;
    const macLast = settings.cipher.endsWith('etm') ? encryptThenMac() : [];
    return serverHelloWith(settings, sessionId, [...furtherExtensions(bytes, 'RFC 5246 §7.4.1.4'), ...macLast, ...answeredCid(settings)]);
  }
  return serverHelloWith(settings, sessionId, [
    ...renegotiationInfo(), ...(server.echoesServerName && settings.serverName !== '' ? serverNameAnswer() : []),
    // OpenSSL answers ec_point_formats only where the certificate or key exchange is elliptic and the session is new.
    ...(settings.resumed || (settings.credential === 'psk' && !(server.pointFormatsWithPsk === true && settings.pskKeyExchange === 'ecdhe')) ? [] : pointFormats(server.pointFormats12)), ...(ticket ? sessionTicket(0) : []),
    ...(settings.alpn.length > 0 ? alpn(settings.alpn.slice(0, 1)) : []), ...(settings.cipher.endsWith('etm') ? encryptThenMac() : []), ...extendedMasterSecret(), ...keyTypes(settings, true),
    ...answeredCid(settings),
  ]);
}

/** A TLS 1.2 ticket is sent only to a client that offered the extension (RFC 5077 §3.2). */
export function offersTicket(settings: TlsSettings): boolean {
  return helloShape(settings).sessionTicket;
}

export function sendsSessionId(settings: TlsSettings): boolean {
  return helloShape(settings).sessionIdBytes > 0;
}

function answeredCid(settings: TlsSettings): readonly Field[] {
  return settings.withCid ? connectionId(settings.serverCidBytes) : [];
}

/** Raw public keys are agreed on for each side that shows one; the server asks for the client's only with mutual authentication (RFC 7250 §4). */
function keyTypes(settings: TlsSettings, answer: boolean): readonly Field[] {
  const { rawPublicKeys } = settings;
  if (rawPublicKeys === 'none' || settings.credential === 'psk') return [];
  return [
    ...(settings.credential === 'mutual' ? certificateTypes('client', answer) : []), ...(rawPublicKeys === 'both' ? certificateTypes('server', answer) : []),
  ];
}

function helloShape(settings: TlsSettings): HelloShape {
  return settings.profile.client.hello({
    version: settings.version, offersBoth: settings.offersBoth, datagram: settings.datagram, psk: settings.credential === 'psk', oneSuite: settings.oneSuite,
    legacySignatures: settings.legacySignatures, keyExchange: settings.credential !== 'psk' || settings.pskKeyExchange !== 'plain',
    elliptic: settings.credential !== 'psk' || settings.pskKeyExchange === 'ecdhe',
  });
}

function serverHelloWith(settings: TlsSettings, sessionIdBytes: number, extensions: readonly Field[], shownAs = 'ServerHello'): HandshakeMessage {
  const clause = settings.version === '1.3' ? 'RFC 8446 §4.1.3' : 'RFC 5246 §7.4.1.3';
  return message(settings, 'ServerHello', [
    field('security', 'Server version', 2, settings.datagram ? 0xfefd : 0x0303, clause), opaque('security', 'Random', 32, clause), field('security', 'Session id: length', 1, sessionIdBytes, clause),
    ...(sessionIdBytes === 0 ? [] : [opaque('security', 'Session id', sessionIdBytes, clause)]), opaque('security', 'Cipher suite', 2, clause), field('security', 'Compression method', 1, 0, clause),
    ...(extensions.length === 0 ? [] : [field('security', 'Extensions: length', 2, sizeOf(extensions), clause), ...extensions]),
  ], shownAs);
}

export function encryptedExtensions(settings: TlsSettings): HandshakeMessage {
  const extensions = [
    ...(settings.profile.server.echoesServerName && settings.serverName !== '' ? serverNameAnswer() : []), ...(settings.alpn.length > 0 ? alpn(settings.alpn.slice(0, 1)) : []),
    ...(settings.resumed ? [] : keyTypes(settings, true)), ...(settings.cachedServerKey && settings.credential !== 'psk' && !settings.resumed ? cachedInfo(true) : []), ...(settings.earlyData ? earlyData() : []),
    ...(settings.quicParameters === null ? [] : quicTransportParameters(settings.quicParameters.server)),
  ];
  return message(settings, 'EncryptedExtensions', [field('security', 'Extensions: length', 2, sizeOf(extensions), 'RFC 8446 §4.3.1'), ...extensions]);
}

export function certificateRequest(settings: TlsSettings): HandshakeMessage {
  const clause = settings.version === '1.3' ? 'RFC 8446 §4.3.2' : 'RFC 5246 §7.4.4';
  const { server } = settings.profile;
  if (settings.version === '1.3') {
    const extensions = [...signatureAlgorithms(server.certificateRequestSchemes13 ?? 16), ...(settings.authorityNameBytes.length === 0 ? [] : certificateAuthorities(settings.authorityNameBytes))];
    return message(settings, 'CertificateRequest', [field('security', 'Request context: length', 1, 0, clause), field('security', 'Extensions: length', 2, sizeOf(extensions), clause), ...extensions]);
  }
  const types = server.certificateTypes12 ?? 3;
  const schemeBytes = server.certificateRequestBytes12 - 3 - types;
  const names = authorityNames(settings.authorityNameBytes, clause);
  return message(settings, 'CertificateRequest', [
    field('security', 'Certificate types: length', 1, types, clause), entries('security', 'Certificate types', 1, types, clause), field('security', 'Signature algorithms: length', 2, schemeBytes, clause),
    entries('security', 'Signature algorithms', 2, schemeBytes / 2, clause), field('security', 'Certificate authorities: length', 2, sizeOf(names), clause), ...names,
  ]);
}

/** A key that the client has kept is replaced by its hash (RFC 7924 §4); a raw public key of TLS 1.2 stands without a list around it (RFC 7250 §3). */
export function serverCertificate(settings: TlsSettings): HandshakeMessage {
  if (compressesChain(settings)) return compressedCertificate(settings, settings.compressedChainBytes ?? 0);
  if (settings.cachedServerKey) return certificate(settings, [32], 'SHA-256 of the kept certificate', settings.rawPublicKeys === 'both');
  return certificate(settings, settings.certChainBytes, settings.rawPublicKeys === 'both' ? 'Raw public key (DER)' : undefined, settings.rawPublicKeys === 'both');
}

/** A client that shows no ticket may take the server's chain compressed (RFC 8879 §1: TLS 1.3). */
function compressesChain({ compressedChainBytes, version, credential }: TlsSettings): boolean {
  return compressedChainBytes !== null && version === '1.3' && credential !== 'psk';
}

/** Algorithm, size before and after, and the body of the Certificate message in its compressed form (RFC 8879 §4). */
function compressedCertificate(settings: TlsSettings, bytes: number): HandshakeMessage {
  const clause = 'RFC 8879 §4';
  const header = sizeOf(message(settings, 'CompressedCertificate', []).fields);
  return message(settings, 'CompressedCertificate', [
    opaque('security', 'Compression algorithm', 2, clause), field('security', 'Uncompressed length', 3, sizeOf(certificate(settings, settings.certChainBytes).fields) - header, clause),
    field('security', 'Compressed certificate: length', 3, bytes, clause), opaque('security', 'Compressed certificate', bytes, clause),
  ]);
}

export function clientCertificate(settings: TlsSettings): HandshakeMessage {
  const raw = settings.rawPublicKeys !== 'none';
  return certificate(settings, settings.clientCertChainBytes, raw ? 'Raw public key (DER)' : undefined, raw);
}

export function certificate(settings: TlsSettings, chain: readonly number[], shownAs?: string, bare = false): HandshakeMessage {
  const tls13 = settings.version === '1.3';
  const clause = tls13 ? 'RFC 8446 §4.4.2' : 'RFC 5246 §7.4.2';
  const certificates = chain.flatMap((bytes, index): Field[] => [
    field('security', `Certificate ${String(index + 1)}: length`, 3, bytes, clause), opaque('security', shownAs ?? `Certificate ${String(index + 1)} (DER)`, bytes, clause),
    ...(tls13 ? [field('security', `Certificate ${String(index + 1)}: extensions length`, 2, 0, clause)] : []),
  ]);
  if (!tls13 && bare) return message(settings, 'Certificate', certificates);
  return message(settings, 'Certificate', [
    ...(tls13 ? [field('security', 'Request context: length', 1, 0, clause)] : []), field('security', 'Certificate list: length', 3, sizeOf(certificates), clause), ...certificates,
  ]);
}

export function certificateVerify(settings: TlsSettings, signatureBytes: number): HandshakeMessage {
  const clause = settings.version === '1.3' ? 'RFC 8446 §4.4.3' : 'RFC 5246 §7.4.8';
  return message(settings, 'CertificateVerify', [
    opaque('security', 'Signature scheme', 2, clause), field('security', 'Signature: length', 2, signatureBytes, clause), opaque('security', 'Signature', signatureBytes, clause),
  ]);
}

export function serverKeyExchange(settings: TlsSettings): HandshakeMessage {
  const psk = settings.credential === 'psk';
  const hintBytes = utf8Length(settings.pskHint);
  const hint = psk ? [field('security', 'PSK identity hint: length', 2, hintBytes, 'RFC 4279 §2'), ...(hintBytes === 0 ? [] : [field('security', 'PSK identity hint', hintBytes, settings.pskHint, 'RFC 4279 §2')])] : [];
  if (psk && settings.pskKeyExchange === 'plain') return message(settings, 'ServerKeyExchange', hint);
  const share = KEY_SHARE_BYTES[settings.group];
  const finite = finiteFieldBytes(settings);
  if (psk && finite > 0) {
    return message(settings, 'ServerKeyExchange', [...hint, ...dhValue('DH prime', finite), ...dhValue('DH generator', 1), ...dhValue('DH public value', finite)]);
  }
  return message(settings, 'ServerKeyExchange', [
    ...hint, field('security', 'Curve type named_curve', 1, 3, 'RFC 8422 §5.4'), field('security', 'Named curve', 2, GROUP_CODE[settings.group], 'RFC 8422 §5.4'), field('security', 'Public value: length', 1, share, 'RFC 8422 §5.4'), opaque('security', 'Public value', share, 'RFC 8422 §5.4'),
    ...(psk ? [] : [
      opaque('security', 'Signature scheme', 2, 'RFC 5246 §7.4.3'), field('security', 'Signature: length', 2, settings.signatureBytes, 'RFC 5246 §7.4.3'),
      opaque('security', 'Signature', settings.signatureBytes, 'RFC 5246 §7.4.3'),
    ]),
  ]);
}

/** Bytes of a number of the finite-field exchange of a PSK; 0 where it has none. */
export function finiteFieldBytes({ pskKeyExchange }: TlsSettings): number {
  if (pskKeyExchange === 'dhe-3072') return 3072 / 8;
  return pskKeyExchange === 'dhe-2048' ? 2048 / 8 : 0;
}

/** A number of the finite-field exchange behind its length (RFC 4279 §3, RFC 5246 §7.4.3). */
function dhValue(name: string, bytes: number): readonly Field[] {
  return [field('security', `${name}: length`, 2, bytes, 'RFC 4279 §3'), opaque('security', name, bytes, 'RFC 4279 §3')];
}

export function serverHelloDone(settings: TlsSettings): HandshakeMessage {
  return message(settings, 'ServerHelloDone', []);
}

export function clientKeyExchange(settings: TlsSettings): HandshakeMessage {
  const psk = settings.credential === 'psk';
  const identity = utf8Length(settings.pskIdentity);
  const share = KEY_SHARE_BYTES[settings.group];
  return message(settings, 'ClientKeyExchange', [
    ...(psk ? [field('security', 'PSK identity: length', 2, identity, 'RFC 4279 §2'), field('security', 'PSK identity', identity, settings.pskIdentity, 'RFC 4279 §2')] : []),
    ...(psk && settings.pskKeyExchange === 'plain' ? [] : psk && finiteFieldBytes(settings) > 0 ? dhValue('DH public value', finiteFieldBytes(settings))
      : [field('security', 'Public value: length', 1, share, 'RFC 8422 §5.7'), opaque('security', 'Public value', share, 'RFC 8422 §5.7')]),
  ]);
}

export function finished(settings: TlsSettings): HandshakeMessage {
  return settings.version === '1.3'
    ? message(settings, 'Finished', [opaque('security', 'Verify data', settings.hashBytes, 'RFC 8446 §4.4.4')])
    : message(settings, 'Finished', [opaque('security', 'Verify data', 12, 'RFC 5246 §7.4.9')]);
}

export function newSessionTicket(settings: TlsSettings, index = 0): HandshakeMessage {
  const ticketBytes = settings.ticketSizes[index % 2 === 0 ? 0 : 1];
  if (settings.version === '1.2') {
    return message(settings, 'NewSessionTicket', [
      opaque('security', 'Ticket lifetime hint', 4, 'RFC 5077 §3.3'), field('security', 'Ticket: length', 2, ticketBytes, 'RFC 5077 §3.3'), opaque('security', 'Ticket', ticketBytes, 'RFC 5077 §3.3'),
    ]);
  }
  const clause = 'RFC 8446 §4.6.1';
  return message(settings, 'NewSessionTicket', [
    opaque('security', 'Ticket lifetime', 4, clause), opaque('security', 'Ticket age add', 4, clause), field('security', 'Nonce: length', 1, settings.ticketNonceBytes, clause), opaque('security', 'Nonce', settings.ticketNonceBytes, clause),
    field('security', 'Ticket: length', 2, ticketBytes, clause), opaque('security', 'Ticket', ticketBytes, clause), field('security', 'Extensions: length', 2, settings.ticketsAllowEarlyData ? 8 : 0, clause),
    ...(settings.ticketsAllowEarlyData ? ticketEarlyData() : []),
  ]);
}

export function endOfEarlyData(settings: TlsSettings): HandshakeMessage {
  return message(settings, 'EndOfEarlyData', []);
}
