import type { Side, Write } from '../exchange.ts';
import { field, opaque, sizeOf, type Field } from '../field.ts';
import {
  certificateRequest, certificateVerify, clientCertificate, clientHello, clientKeyExchange, encryptedExtensions, endOfEarlyData, finiteFieldBytes, finished, helloRetryRequest, helloVerifyRequest, newSessionTicket,
  offersTicket, sendsSessionId, serverCertificate, serverHello, serverHelloDone, serverKeyExchange, type HandshakeMessage,
} from './messages.ts';
import { CHANGE_CIPHER_SPEC, fillDatagrams, type FlightRecord } from './flight-packing.ts';
import { madeAnew, type KeptParts } from './kept-parts.ts';
import { cut } from './protect.ts';
import { plainRecord, protectedRecord, RECORD_PLAINTEXT_MAX } from './record.ts';
import type { TlsSettings } from './tls-settings.ts';

/** The handshake as writes: each flight one send over TCP; over UDP one datagram a flight, or one a record (settings.profile.datagrams). */
export function handshakeWrites(settings: TlsSettings, keep: KeptParts = madeAnew): Write[] {
  return settings.version === '1.3' ? handshake13(settings, keep) : handshake12(settings, keep);
}

/** RFC 8446 §2, RFC 9147 §5.7: full, with PSK, resumed. */
function handshake13(settings: TlsSettings, keep: KeptParts): Write[] {
  const plain = (message: HandshakeMessage) => clear(settings, message);
  const certified = settings.credential !== 'psk' && !settings.resumed;
  const mutual = certified && settings.credential === 'mutual';
  // Only a client that sent a session id asked for it (RFC 8446 appendix D.4).
  const compatibility = !settings.datagram && sendsSessionId(settings) ? [changeCipherSpec(settings)] : [];
  const writes: Write[] = [];
  if (settings.retryFrom !== null && !settings.datagram) {
    // The first key share was of another group; the compatibility records come with the first flights (RFC 8446 §2.1, appendix D.4).
    writes.push(
      ...flight(settings, 'client', [plain(clientHello({ ...settings, group: settings.retryFrom }, 0))], 'reply'),
      ...flight(settings, 'server', [plain(helloRetryRequest(settings)), ...compatibility], 'reply'),
      ...flight(settings, 'client', [...compatibility, plain(clientHello(settings, 0))], 'reply'),
    );
  } else writes.push(...firstFlight(settings, plain(clientHello(settings, 0, keep)), compatibility));
  if (settings.datagram && settings.cookie) {
    writes.push(
      ...keep(atSize(settings, 'HelloRetryRequest'), () => flight(settings, 'server', [plain(helloRetryRequest(settings))], 'reply')),
      ...flight(settings, 'client', [plain(clientHello(settings, settings.cookieBytes, keep))], 'reply'),
    );
  }
  const retried = settings.retryFrom !== null;
  writes.push(...keep(atSize(settings, settings.serverName === '' ? 'server flight, no name' : 'server flight'), () => flight(settings, 'server', [
    plain(serverHello(settings)), ...(retried ? [] : compatibility),
    ...encrypted(settings, 'server', [
      encryptedExtensions(settings), ...(mutual ? [certificateRequest(settings)] : []), ...(certified ? [serverCertificate(settings), certificateVerify(settings, settings.signatureBytes)] : []), finished(settings),
    ]),
  ], 'reply')));
  writes.push(...keep(atSize(settings, 'client flight'), () => flight(settings, 'client', [
    ...(retried || settings.earlyData ? [] : compatibility),
    ...encrypted(settings, 'client', [
      ...(settings.earlyData ? [endOfEarlyData(settings)] : []),
      ...(mutual ? [clientCertificate(settings), certificateVerify(settings, settings.clientSignatureBytes)] : []), finished(settings),
    ]),
  ], 'reply')));
  if (settings.datagram) writes.push(...keep(atSize(settings, mutual ? 'acknowledgement of a flight' : 'acknowledgement'), () => flight(settings, 'server', [acknowledgement(settings, 'server', mutual && settings.profile.recordPerMessage ? 3 : 1)], 'reply')));
  else if (settings.profile.client.sends === 'with-data') writes.push(...writes.splice(-1).map((last) => ({ ...last, joinsNext: true })));
  writes.push(...keep(`tickets of ${settings.ticketSizes.join(' and ')}`, () => tickets(settings)));
  return writes;
}

/** Datagrams are filled up to the size that the network takes. */
function atSize(settings: TlsSettings, part: string): string {
  return settings.datagram ? `${part} in ${String(settings.datagramBytes)}` : part;
}

/** The hello, and with early data what goes out with it, protected under the early secret behind the compatibility ChangeCipherSpec (RFC 8446 §2.3). */
function firstFlight(settings: TlsSettings, hello: FlightRecord, compatibility: readonly FlightRecord[]): Write[] {
  if (!settings.earlyData) return flight(settings, 'client', [hello], 'reply');
  const data = [opaque('payload', 'Early data', settings.earlyDataBytes, 'RFC 8446 §4.2.10')];
  const early: FlightRecord = { name: 'Early data', fields: protectedRecord(settings.record, 'client', 'application-data', data) };
  return flight(settings, 'client', [hello, ...compatibility, ...(settings.earlyDataBytes === 0 ? [] : [early])], 'reply');
}

/** RFC 5246 §7.3, RFC 6347 §4.2.4, RFC 5077 §3.1. */
function handshake12(settings: TlsSettings, keep: KeptParts): Write[] {
  const plain = (message: HandshakeMessage) => clear(settings, message);
  const psk = settings.credential === 'psk';
  const mutual = settings.credential === 'mutual';
  const closing = (from: Side) => [changeCipherSpec(settings), ...encrypted(settings, from, [finished(settings)])];
  const writes: Write[] = flight(settings, 'client', [plain(clientHello(settings, 0, keep))], 'reply');
  if (settings.datagram && settings.cookie) {
    writes.push(
      ...keep(atSize(settings, 'HelloVerifyRequest'), () => flight(settings, 'server', [plain(helloVerifyRequest(settings))], 'reply')),
      ...flight(settings, 'client', [plain(clientHello(settings, settings.cookieBytes, keep))], 'reply'),
    );
  }
  const serverFlight = atSize(settings, settings.serverName === '' ? 'server flight, no name' : 'server flight');
  if (settings.resumed) {
    writes.push(
      ...keep(serverFlight, () => flight(settings, 'server', [plain(serverHello(settings)), ...closing('server')], 'reply')),
      ...keep(atSize(settings, 'client flight'), () => flight(settings, 'client', closing('client'), 'reply')),
    );
    return writes;
  }
  writes.push(...keep(serverFlight, () => flight(settings, 'server', [
    plain(serverHello(settings)), ...(psk ? [] : [plain(serverCertificate(settings))]), ...(psk && settings.pskKeyExchange === 'plain' && settings.pskHint === '' ? [] : [plain(serverKeyExchange(settings))]),
    ...(mutual ? [plain(certificateRequest(settings))] : []), plain(serverHelloDone(settings)),
  ], 'reply')));
  const keyFlight = (): Write[] => flight(settings, 'client', [
    ...(mutual ? [plain(clientCertificate(settings))] : []), plain(clientKeyExchange(settings)), ...(mutual ? [plain(certificateVerify(settings, settings.clientSignatureBytes))] : []),
    ...keep('closing of the client', () => closing('client')),
  ], 'reply', keyExchangeMs(settings, 'client'));
  // With a pre-shared key the client names it here.
  writes.push(...(psk ? keyFlight() : keep(atSize(settings, 'client flight'), keyFlight)));
  const ticket = settings.tickets > 0 && offersTicket(settings);
  writes.push(...keep(atSize(settings, ticket ? `ticket of ${String(settings.ticketSizes[0])} and closing` : 'closing'), () => flight(
    settings, 'server', [...(ticket ? [plain(newSessionTicket(settings))] : []), ...closing('server')], 'reply', keyExchangeMs(settings, 'server'),
  )));
  return writes;
}

/** Tickets follow the client's Finished on their own; nobody waits for them (RFC 8446 §4.6.1). */
function tickets(settings: TlsSettings): Write[] {
  const writes: Write[] = [];
  const sends = settings.profile.server.ticketSends;
  for (let index = 0; index < settings.tickets; index += 1) {
    const [record] = encrypted(settings, 'server', [newSessionTicket(settings, index)]);
    if (record === undefined) continue;
    writes.push({ from: 'server', label: record.name, fields: record.fields, timing: 'reply', background: true, joinsNext: sends === 'with-next' || (sends === 'joined' && index < settings.tickets - 1) });
    if (settings.datagram) writes.push({ from: 'client', label: 'ACK', fields: acknowledgement(settings, 'client').fields, timing: 'reply', background: true });
  }
  return writes;
}

/** On a stream a message longer than a record may be goes on in the next (RFC 8446 §5.1); over datagrams it is cut by its fragments. */
function inRecords(settings: TlsSettings, fields: readonly Field[], record: (part: readonly Field[]) => readonly Field[]): readonly Field[] {
  return settings.datagram || sizeOf(fields) <= RECORD_PLAINTEXT_MAX ? record(fields) : cut(fields, RECORD_PLAINTEXT_MAX).flatMap(record);
}

function clear(settings: TlsSettings, message: HandshakeMessage): FlightRecord {
  return { name: message.name, fields: inRecords(settings, message.fields, (part) => plainRecord(settings.record, 'handshake', part)), message: message.fields };
}

function encrypted(settings: TlsSettings, from: Side, messages: readonly HandshakeMessage[]): FlightRecord[] {
  if (settings.profile.recordPerMessage || messages.length === 1) {
    return messages.map((message) => ({ name: message.name, fields: inRecords(settings, message.fields, (part) => protectedRecord(settings.record, from, 'handshake', part)) }));
  }
  return [{ name: messages.map(({ name }) => name).join(', '), fields: inRecords(settings, messages.flatMap(({ fields }) => fields), (part) => protectedRecord(settings.record, from, 'handshake', part)) }];
}

function changeCipherSpec(settings: TlsSettings): FlightRecord {
  const content = [field('security', 'ChangeCipherSpec', 1, 1, settings.version === '1.3' ? 'RFC 8446 §5' : 'RFC 5246 §7.1')];
  return { name: CHANGE_CIPHER_SPEC, fields: plainRecord(settings.record, 'change-cipher-spec', content) };
}

/** DTLS 1.3 ACK: a list length and 16 bytes for each record number (RFC 9147 §7), such as those of Certificate, CertificateVerify and Finished. */
function acknowledgement(settings: TlsSettings, from: Side, records = 1): FlightRecord {
  const numbers = Array.from({ length: records }, () => [field('security', 'Record number: epoch', 8, 2, 'RFC 9147 §7'), opaque('security', 'Record number: sequence number', 8, 'RFC 9147 §7')]);
  const content = [field('security', 'Record numbers: length', 2, 16 * records, 'RFC 9147 §7'), ...numbers.flat()];
  return { name: 'ACK', fields: protectedRecord(settings.record, from, 'ack', content) };
}

/**
 * How long an end works on a finite-field exchange of 3072 bits, as OpenSSL on the machine of the captures did: the client makes a key and
 * derives the secret, longer than a delayed acknowledgement waits; the server derives. The work grows with the cube of the length.
 */
const DIFFIE_HELLMAN_MS: Record<Side, number> = { client: 60, server: 38 };

function keyExchangeMs(settings: TlsSettings, side: Side): number {
  if (settings.datagram || settings.credential !== 'psk' || settings.resumed) return 0;
  return DIFFIE_HELLMAN_MS[side] * (finiteFieldBytes(settings) / 384) ** 3;
}

function flight(settings: TlsSettings, from: Side, records: readonly FlightRecord[], timing: Write['timing'], delayMs = 0): Write[] {
  const sends = settings.datagram ? packets(settings, records) : streamSends(settings, from, records);
  return sends.map((send, index): Write => {
    const [only] = send;
    const alone = only !== undefined && send.length === 1;
    const write: Write = { from, label: alone ? only.name : send.map(({ name }) => name).join(', '), fields: alone ? only.fields : joined(send), timing: index === 0 ? timing : 'follow' };
    return index === 0 && delayMs > 0 ? { ...write, delayMs } : write;
  });
}

function joined(records: readonly FlightRecord[]): readonly Field[] {
  const fields: Field[] = [];
  for (const record of records) fields.push(...record.fields);
  return fields;
}

function streamSends(settings: TlsSettings, from: Side, records: readonly FlightRecord[]): FlightRecord[][] {
  const sends = from === 'server' ? settings.profile.server.sends : settings.profile.client.sends;
  return sends === 'record' ? records.map((record) => [record]) : [[...records]];
}

function packets(settings: TlsSettings, records: readonly FlightRecord[]): FlightRecord[][] {
  switch (settings.profile.datagrams) {
    case 'record': return records.map((record) => [record]);
    case 'record-ccs': return records.reduce<FlightRecord[][]>((sends, record) => {
      const before = sends.at(-1);
      if (before?.at(-1)?.name === CHANGE_CIPHER_SPEC) before.push(record);
      else sends.push([record]);
      return sends;
    }, []);
    case 'fill': return fillDatagrams(settings, records);
  }
}

/** The closing alert (RFC 8446 §6.1, RFC 5246 §7.2.1). */
export function closeNotify(settings: TlsSettings, from: Side): Write {
  const alert = [field('security', 'Alert: warning, close_notify', 2, 0x0100, 'RFC 8446 §6.1')];
  return { from, label: 'close_notify', fields: protectedRecord(settings.record, from, 'alert', alert), timing: 'later' };
}
