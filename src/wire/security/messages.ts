import { utf8Length } from '../encodings/utf8.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import {
  alpn, clientKeyShare, clientPsk, clientVersions, connectionId, cookieExtension, earlyData, encryptThenMac, extendedMasterSecret, extension, KEY_SHARE_BYTES, padding, pointFormats,
  pskModes, renegotiationInfo, serverKeyShare, serverName, serverPsk, serverVersion, sessionTicket, signatureAlgorithms, supportedGroups,
} from './extensions.ts';
import type { HelloShape } from './profile.ts';
import type { TlsSettings } from './tls-settings.ts';

/** A handshake message: its name and its fields, header included (RFC 8446 §4, RFC 6347 §4.2.2). */
export interface HandshakeMessage {
  readonly name: string;
  readonly fields: readonly Field[];
}

const TYPE = {
  ClientHello: 1, ServerHello: 2, HelloVerifyRequest: 3, NewSessionTicket: 4, EndOfEarlyData: 5, EncryptedExtensions: 8, Certificate: 11, ServerKeyExchange: 12,
  CertificateRequest: 13, ServerHelloDone: 14, CertificateVerify: 15, ClientKeyExchange: 16, Finished: 20,
} as const;
type MessageName = keyof typeof TYPE;

function message(settings: TlsSettings, name: MessageName, body: readonly Field[], shownAs: string = name): HandshakeMessage {
  const length = sizeOf(body);
  const clause = settings.datagram ? 'RFC 6347 §4.2.2' : 'RFC 8446 §4';
  return {
    name: shownAs,
    fields: [
      field('security', `${shownAs}: type`, 1, TYPE[name], clause), field('security', `${shownAs}: length`, 3, length, clause),
      ...(settings.datagram ? [opaque('security', `${shownAs}: sequence, fragment offset and length`, 8, clause)] : []), ...body,
    ],
  };
}

/** Second hello: after a cookie was asked for. `ticketBytes` is the ticket shown when resuming. */
export function clientHello(settings: TlsSettings, cookieBytes: number): HandshakeMessage {
  const shape = helloShape(settings);
  const tls13 = settings.version === '1.3';
  const clause = tls13 ? 'RFC 8446 §4.1.2' : 'RFC 5246 §7.4.1.2';
  const pskOffered = tls13 && (settings.credential === 'psk' || settings.resumed);
  const extensions: Field[] = [];
  if (settings.serverName !== '') extensions.push(serverName(settings.serverName));
  if (shape.pointFormats > 0) extensions.push(pointFormats(shape.pointFormats));
  if (shape.groups > 0) extensions.push(supportedGroups(settings.groupsOffered ?? shape.groups));
  if (shape.sessionTicket) extensions.push(sessionTicket(settings.resumed && !tls13 ? settings.ticketSizes[0] : 0));
  if (settings.alpn.length > 0) extensions.push(alpn(settings.alpn));
  if (shape.encryptThenMac) extensions.push(encryptThenMac());
  if (shape.extendedMasterSecret) extensions.push(extendedMasterSecret());
  if (shape.renegotiationInfo) extensions.push(renegotiationInfo());
  if (shape.signatureAlgorithms > 0) extensions.push(signatureAlgorithms(shape.signatureAlgorithms));
  if (shape.versions > 0) extensions.push(clientVersions(shape.versions));
  if (shape.pskModes > 0) extensions.push(pskModes(shape.pskModes));
  if (shape.keyShare) extensions.push(clientKeyShare(settings.group));
  if (settings.earlyData) extensions.push(earlyData());
  if (tls13 && cookieBytes > 0) extensions.push(cookieExtension(cookieBytes));
  if (settings.withCid) extensions.push(connectionId(settings.clientCidBytes));
  if (shape.otherBytes > 0) extensions.push(extension('further extensions', shape.otherBytes, clause));
  const identity = settings.resumed ? settings.ticketSizes[0] : utf8Length(settings.pskIdentity);
  if (pskOffered) extensions.push(clientPsk(identity, settings.hashBytes));
  const sessionId = settings.resumed && !tls13 ? 32 : settings.datagram ? 0 : shape.sessionIdBytes;
  const head = [
    field('security', 'Client version', 2, settings.datagram ? 0xfefd : 0x0303, clause), opaque('security', 'Random', 32, clause), field('security', 'Session id: length', 1, sessionId, clause),
    ...(sessionId === 0 ? [] : [opaque('security', 'Session id', sessionId, clause)]),
    ...(settings.datagram ? [field('security', 'Cookie: length', 1, tls13 ? 0 : cookieBytes, 'RFC 6347 §4.2.1')] : []),
    ...(settings.datagram && !tls13 && cookieBytes > 0 ? [opaque('security', 'Cookie', cookieBytes, 'RFC 6347 §4.2.1')] : []),
    field('security', 'Cipher suites: length', 2, 2 * shape.suites, clause), opaque('security', 'Cipher suites', 2 * shape.suites, clause), field('security', 'Compression methods', 2, 0x0100, clause),
  ];
  const before = 4 + sizeOf(head) + 2 + sizeOf(extensions);
  if (shape.padded && before > 255 && before < 512) extensions.splice(pskOffered ? -1 : extensions.length, 0, padding(Math.max(1, 512 - before - 4)));
  const block = extensions.length === 0 ? [] : [field('security', 'Extensions: length', 2, sizeOf(extensions), clause), ...extensions];
  return message(settings, 'ClientHello', [...head, ...block]);
}

export function helloVerifyRequest(settings: TlsSettings): HandshakeMessage {
  return message(settings, 'HelloVerifyRequest', [
    field('security', 'Server version', 2, 0xfeff, 'RFC 6347 §4.2.1'), field('security', 'Cookie: length', 1, settings.cookieBytes, 'RFC 6347 §4.2.1'),
    opaque('security', 'Cookie', settings.cookieBytes, 'RFC 6347 §4.2.1'),
  ]);
}

export function helloRetryRequest(settings: TlsSettings): HandshakeMessage {
  return serverHelloWith(settings, settings.datagram ? 0 : 32, [serverVersion(), cookieExtension(settings.cookieBytes)], 'HelloRetryRequest');
}

export function serverHello(settings: TlsSettings): HandshakeMessage {
  if (settings.version === '1.3') {
    const usesKeys = settings.credential !== 'psk' || settings.pskKeyExchange !== 'plain' || settings.resumed;
    // The client's session id comes back as it was (RFC 8446 §4.1.3).
    return serverHelloWith(settings, settings.datagram ? 0 : helloShape(settings).sessionIdBytes, [
      serverVersion(), ...(usesKeys ? [serverKeyShare(settings.group)] : []), ...(settings.credential === 'psk' || settings.resumed ? [serverPsk()] : []),
      ...answeredCid(settings),
    ]);
  }
  const server = settings.profile.server;
  const ticket = settings.tickets > 0 && !settings.resumed && offersTicket(settings);
  const sessionId = settings.resumed ? 32 : ticket ? 0 : server.sessionIdBytes12;
  const own = server.hello12ExtensionBytes;
  if (own !== null) {
    const bytes = settings.credential === 'psk' ? own.psk : own.cert;
    return serverHelloWith(settings, sessionId, [...(bytes > 0 ? [extension('extensions of the implementation', bytes, 'RFC 5246 §7.4.1.4')] : []), ...answeredCid(settings)]);
  }
  return serverHelloWith(settings, sessionId, [
    renegotiationInfo(), ...(server.echoesServerName && settings.serverName !== '' ? [extension('server_name', 4, 'RFC 6066 §3')] : []),
    // OpenSSL answers ec_point_formats only where the certificate or key exchange is elliptic and the session is new.
    ...(settings.credential === 'psk' || settings.resumed ? [] : [pointFormats(server.pointFormats12)]), ...(ticket ? [sessionTicket(0)] : []),
    ...(settings.alpn.length > 0 ? [alpn(settings.alpn.slice(0, 1))] : []), ...(settings.cipher.endsWith('etm') ? [encryptThenMac()] : []), extendedMasterSecret(), ...answeredCid(settings),
  ]);
}

/** A TLS 1.2 ticket is sent only to a client that offered the extension (RFC 5077 §3.2). */
export function offersTicket(settings: TlsSettings): boolean {
  return helloShape(settings).sessionTicket;
}

function answeredCid(settings: TlsSettings): Field[] {
  return settings.withCid ? [connectionId(settings.serverCidBytes)] : [];
}

function helloShape(settings: TlsSettings): HelloShape {
  return settings.profile.client.hello({
    version: settings.version, offersBoth: settings.offersBoth, datagram: settings.datagram, psk: settings.credential === 'psk', oneSuite: settings.oneSuite,
    legacySignatures: settings.legacySignatures,
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
    ...(settings.profile.server.echoesServerName && settings.serverName !== '' ? [extension('server_name', 4, 'RFC 6066 §3')] : []), ...(settings.alpn.length > 0 ? [alpn(settings.alpn.slice(0, 1))] : []),
    ...(settings.earlyData ? [earlyData()] : []),
  ];
  return message(settings, 'EncryptedExtensions', [field('security', 'Extensions: length', 2, sizeOf(extensions), 'RFC 8446 §4.3.1'), ...extensions]);
}

export function certificateRequest(settings: TlsSettings): HandshakeMessage {
  const clause = settings.version === '1.3' ? 'RFC 8446 §4.3.2' : 'RFC 5246 §7.4.4';
  let names = 0;
  for (const bytes of settings.authorityNameBytes) names += 2 + bytes;
  if (settings.version === '1.3') {
    const extensions = [signatureAlgorithms(16), ...(names === 0 ? [] : [extension('certificate_authorities', 6 + names, 'RFC 8446 §4.2.4')])];
    return message(settings, 'CertificateRequest', [field('security', 'Request context: length', 1, 0, clause), field('security', 'Extensions: length', 2, sizeOf(extensions), clause), ...extensions]);
  }
  return message(settings, 'CertificateRequest', [
    opaque('security', 'Certificate types and signature algorithms', settings.profile.server.certificateRequestBytes12, clause), field('security', 'Certificate authorities: length', 2, names, clause),
    ...(names === 0 ? [] : [opaque('security', 'Certificate authorities', names, clause)]),
  ]);
}

export function certificate(settings: TlsSettings, chain: readonly number[]): HandshakeMessage {
  const tls13 = settings.version === '1.3';
  const clause = tls13 ? 'RFC 8446 §4.4.2' : 'RFC 5246 §7.4.2';
  const entries = chain.flatMap((bytes, index): Field[] => [
    field('security', `Certificate ${String(index + 1)}: length`, 3, bytes, clause), opaque('security', `Certificate ${String(index + 1)} (DER)`, bytes, clause),
    ...(tls13 ? [field('security', `Certificate ${String(index + 1)}: extensions length`, 2, 0, clause)] : []),
  ]);
  return message(settings, 'Certificate', [
    ...(tls13 ? [field('security', 'Request context: length', 1, 0, clause)] : []), field('security', 'Certificate list: length', 3, sizeOf(entries), clause), ...entries,
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
  const hint = psk ? [field('security', 'PSK identity hint: length', 2, hintBytes, 'RFC 4279 §2'), ...(hintBytes === 0 ? [] : [opaque('security', 'PSK identity hint', hintBytes, 'RFC 4279 §2')])] : [];
  if (psk && settings.pskKeyExchange === 'plain') return message(settings, 'ServerKeyExchange', hint);
  const share = KEY_SHARE_BYTES[settings.group];
  if (psk && settings.pskKeyExchange === 'dhe-3072') {
    return message(settings, 'ServerKeyExchange', [
      ...hint, opaque('security', 'DH prime', 2 + 384, 'RFC 4279 §3'), opaque('security', 'DH generator', 2 + 1, 'RFC 4279 §3'), opaque('security', 'DH public value', 2 + 384, 'RFC 4279 §3'),
    ]);
  }
  return message(settings, 'ServerKeyExchange', [
    ...hint, opaque('security', 'Curve type and name', 3, 'RFC 8422 §5.4'), field('security', 'Public value: length', 1, share, 'RFC 8422 §5.4'), opaque('security', 'Public value', share, 'RFC 8422 §5.4'),
    ...(psk ? [] : [
      opaque('security', 'Signature scheme', 2, 'RFC 5246 §7.4.3'), field('security', 'Signature: length', 2, settings.signatureBytes, 'RFC 5246 §7.4.3'),
      opaque('security', 'Signature', settings.signatureBytes, 'RFC 5246 §7.4.3'),
    ]),
  ]);
}

export function serverHelloDone(settings: TlsSettings): HandshakeMessage {
  return message(settings, 'ServerHelloDone', []);
}

export function clientKeyExchange(settings: TlsSettings): HandshakeMessage {
  const psk = settings.credential === 'psk';
  const identity = utf8Length(settings.pskIdentity);
  const share = KEY_SHARE_BYTES[settings.group];
  return message(settings, 'ClientKeyExchange', [
    ...(psk ? [field('security', 'PSK identity: length', 2, identity, 'RFC 4279 §2'), opaque('security', 'PSK identity', identity, 'RFC 4279 §2')] : []),
    ...(psk && settings.pskKeyExchange === 'plain' ? [] : psk && settings.pskKeyExchange === 'dhe-3072' ? [opaque('security', 'DH public value', 2 + 384, 'RFC 4279 §3')]
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
    opaque('security', 'Ticket lifetime', 4, clause), opaque('security', 'Ticket age add', 4, clause), field('security', 'Nonce: length', 1, 8, clause), opaque('security', 'Nonce', 8, clause),
    field('security', 'Ticket: length', 2, ticketBytes, clause), opaque('security', 'Ticket', ticketBytes, clause), field('security', 'Extensions: length', 2, settings.earlyData ? 8 : 0, clause),
    ...(settings.earlyData ? [extension('early_data', 8, 'RFC 8446 §4.2.10')] : []),
  ]);
}

export function endOfEarlyData(settings: TlsSettings): HandshakeMessage {
  return message(settings, 'EndOfEarlyData', []);
}
