import type { Side, Write } from '../exchange.ts';
import { field, opaque, type Field } from '../field.ts';
import {
  certificate, certificateRequest, certificateVerify, clientHello, clientKeyExchange, encryptedExtensions, endOfEarlyData, finished, helloRetryRequest, helloVerifyRequest, newSessionTicket,
  serverHello, serverHelloDone, serverKeyExchange, type HandshakeMessage,
} from './messages.ts';
import { plainRecord, protectedRecord } from './record.ts';
import type { TlsSettings } from './tls-settings.ts';

/** One record of a flight. */
interface FlightRecord {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** The handshake as writes: each flight one send over TCP; over UDP one datagram a flight, or one a record (settings.profile.datagrams). */
export function handshakeWrites(settings: TlsSettings): Write[] {
  return settings.version === '1.3' ? handshake13(settings) : handshake12(settings);
}

/** RFC 8446 §2, RFC 9147 §5.7: full, with PSK, resumed. */
function handshake13(settings: TlsSettings): Write[] {
  const plain = (message: HandshakeMessage) => clear(settings, message);
  const certified = settings.credential !== 'psk' && !settings.resumed;
  const mutual = certified && settings.credential === 'mutual';
  const compatibility = settings.datagram ? [] : [changeCipherSpec(settings)];
  const writes: Write[] = [...flight(settings, 'client', [plain(clientHello(settings, 0))], 'reply')];
  if (settings.datagram && settings.cookie) {
    writes.push(...flight(settings, 'server', [plain(helloRetryRequest(settings))], 'reply'), ...flight(settings, 'client', [plain(clientHello(settings, settings.cookieBytes))], 'reply'));
  }
  const serverMessages = [
    encryptedExtensions(settings), ...(mutual ? [certificateRequest(settings)] : []), ...(certified ? [certificate(settings, settings.certChainBytes), certificateVerify(settings)] : []), finished(settings),
  ];
  writes.push(...flight(settings, 'server', [plain(serverHello(settings)), ...compatibility, ...encrypted(settings, 'server', serverMessages)], 'reply'));
  const clientMessages = [
    ...(settings.earlyData ? [endOfEarlyData(settings)] : []),
    ...(mutual ? [certificate(settings, settings.clientCertChainBytes), certificateVerify(settings)] : []), finished(settings),
  ];
  writes.push(...flight(settings, 'client', [...compatibility, ...encrypted(settings, 'client', clientMessages)], 'reply'));
  if (settings.datagram) writes.push(...flight(settings, 'server', [acknowledgement(settings, 'server')], 'reply'));
  return [...writes, ...tickets(settings)];
}

/** RFC 5246 §7.3, RFC 6347 §4.2.4, RFC 5077 §3.1. */
function handshake12(settings: TlsSettings): Write[] {
  const plain = (message: HandshakeMessage) => clear(settings, message);
  const psk = settings.credential === 'psk';
  const mutual = settings.credential === 'mutual';
  const closing = (from: Side) => [changeCipherSpec(settings), ...encrypted(settings, from, [finished(settings)])];
  const writes: Write[] = [...flight(settings, 'client', [plain(clientHello(settings, 0))], 'reply')];
  if (settings.datagram && settings.cookie) {
    writes.push(...flight(settings, 'server', [plain(helloVerifyRequest(settings))], 'reply'), ...flight(settings, 'client', [plain(clientHello(settings, settings.cookieBytes))], 'reply'));
  }
  const ticket = settings.tickets > 0 ? [plain(newSessionTicket(settings))] : [];
  if (settings.resumed) {
    writes.push(...flight(settings, 'server', [plain(serverHello(settings)), ...ticket, ...closing('server')], 'reply'), ...flight(settings, 'client', closing('client'), 'reply'));
    return writes;
  }
  writes.push(...flight(settings, 'server', [
    plain(serverHello(settings)), ...(psk ? [] : [plain(certificate(settings, settings.certChainBytes))]), ...(psk && settings.pskKeyExchange === 'plain' ? [] : [plain(serverKeyExchange(settings))]),
    ...(mutual ? [plain(certificateRequest(settings))] : []), plain(serverHelloDone(settings)),
  ], 'reply'));
  writes.push(...flight(settings, 'client', [
    ...(mutual ? [plain(certificate(settings, settings.clientCertChainBytes))] : []), plain(clientKeyExchange(settings)), ...(mutual ? [plain(certificateVerify(settings))] : []), ...closing('client'),
  ], 'reply'));
  writes.push(...flight(settings, 'server', [...ticket, ...closing('server')], 'reply'));
  return writes;
}

/** Tickets follow the client's Finished on their own; nobody waits for them (RFC 8446 §4.6.1). */
function tickets(settings: TlsSettings): Write[] {
  const writes: Write[] = [];
  const joined = settings.profile.server.ticketSends === 'joined';
  for (let index = 0; index < settings.tickets; index += 1) {
    const [record] = encrypted(settings, 'server', [newSessionTicket(settings)]);
    if (record === undefined) continue;
    writes.push({ from: 'server', label: record.name, fields: record.fields, timing: 'reply', background: true, joinsNext: joined && index < settings.tickets - 1 });
    if (settings.datagram) writes.push({ from: 'client', label: 'ACK', fields: acknowledgement(settings, 'client').fields, timing: 'reply', background: true });
  }
  return writes;
}

function clear(settings: TlsSettings, message: HandshakeMessage): FlightRecord {
  return { name: message.name, fields: plainRecord(settings.record, 'handshake', message.fields) };
}

function encrypted(settings: TlsSettings, from: Side, messages: readonly HandshakeMessage[]): FlightRecord[] {
  if (settings.profile.server.recordPerMessage || messages.length === 1) {
    return messages.map((message) => ({ name: message.name, fields: protectedRecord(settings.record, from, 'handshake', message.fields) }));
  }
  return [{ name: messages.map(({ name }) => name).join(', '), fields: protectedRecord(settings.record, from, 'handshake', messages.flatMap(({ fields }) => fields)) }];
}

function changeCipherSpec(settings: TlsSettings): FlightRecord {
  const content = [field('security', 'ChangeCipherSpec', 1, 1, settings.version === '1.3' ? 'RFC 8446 §5' : 'RFC 5246 §7.1')];
  return { name: 'ChangeCipherSpec', fields: plainRecord(settings.record, 'change-cipher-spec', content) };
}

/** DTLS 1.3 ACK of one record: a list length and 16 bytes a record number (RFC 9147 §7). */
function acknowledgement(settings: TlsSettings, from: Side): FlightRecord {
  const content = [field('security', 'Record numbers: length', 2, 16, 'RFC 9147 §7'), opaque('security', 'Record number', 16, 'RFC 9147 §7')];
  return { name: 'ACK', fields: protectedRecord(settings.record, from, 'ack', content) };
}

function flight(settings: TlsSettings, from: Side, records: readonly FlightRecord[], timing: Write['timing']): Write[] {
  if (settings.datagram && settings.profile.datagrams === 'record') {
    return records.map((record, index) => ({ from, label: record.name, fields: record.fields, timing: index === 0 ? timing : 'follow' }));
  }
  return [{ from, label: records.map(({ name }) => name).join(', '), fields: records.flatMap(({ fields }) => [...fields]), timing }];
}

/** The closing alert (RFC 8446 §6.1, RFC 5246 §7.2.1). */
export function closeNotify(settings: TlsSettings, from: Side): Write {
  const alert = [field('security', 'Alert: warning, close_notify', 2, 0x0100, 'RFC 8446 §6.1')];
  return { from, label: 'close_notify', fields: protectedRecord(settings.record, from, 'alert', alert), timing: 'later' };
}
