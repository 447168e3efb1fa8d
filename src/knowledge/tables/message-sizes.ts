import { cited, derived, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'messageSizes'>();
const CASE = 'payload of 20 B, topic or path of 24 B';

/** Sizes of single messages and headers as the standards give them; the byte model counts whole exchanges from the same rules. */
export const messageSizes: FactTables['messageSizes'] = [
  row('B-820', 'MQTT PUBLISH at QoS 0', derived('mqtt-3-1-1 §3.3'), { topics: ['mqtt'], formula: '2 + 2 + topic + payload' }, num('message', 48, 'B', CASE)),
  row('B-821', 'MQTT PUBLISH at QoS 1', derived('mqtt-3-1-1 §3.3', 'mqtt-3-1-1 §3.4'), { topics: ['mqtt'], formula: '2 + 2 + topic + 2 + payload; PUBACK 4' }, num('message', 50, 'B', CASE), num('PUBACK', 4, 'B', 'the answer')),
  row('B-822', 'MQTT 5 PUBLISH with a topic alias', derived('mqtt-5-0 §3.3.2.3.4'), { topics: ['mqtt'], formula: '2 + 2 + 1 + 3 + payload' }, num('message', 28, 'B', 'QoS 0, after the alias was first used; payload of 20 B'), num('message', 30, 'B', 'QoS 1, after the alias was first used; payload of 20 B')),
  row('B-823', 'MQTT-SN 1.2 PUBLISH', derived('mqtt-sn-1-2 §5.4.12'), { topics: ['mqtt-sn'], formula: '7 + payload' }, num('message', 27, 'B', 'payload of 20 B')),
  row('B-824', 'CoAP POST or PUT', derived('rfc-7252 §3'), { topics: ['coap'], formula: '4 + token 2 + options 6 + marker 1 + payload' }, num('message', 33, 'B', 'payload of 20 B, token of 2 B, options of 6 B')),
  row('B-825', 'HTTP/1.1 exchange of the article', derived('seed-article'), { topics: ['http'], formula: 'recount of the printed example with CRLF' }, num('request and response', 852, 'B', 'for two bytes of data')),
  row('B-826', 'UDP datagram', cited('specified', 'rfc-768', 'rfc-8200 §3'), { topics: ['raw-udp', 'ip'], formula: 'IP + 8' }, num('header', 28, 'B', 'IPv4, each datagram'), num('header', 48, 'B', 'IPv6, each datagram')),
  row('B-827', 'TCP segment', cited('specified', 'rfc-9293 §3.1'), { topics: ['raw-tcp', 'ip'], formula: 'IP + 20 + options', note: 'Segments that only acknowledge come on top, three to open and three or four to close.' },
    num('header', 40, 'B', 'IPv4 without options'), num('header', 60, 'B', 'IPv6 without options'), num('timestamps option', 12, 'B', 'with padding, where used')),
  row('B-828', 'Protection of a record', verified('specified', 'draft-security-comparison'), { topics: ['security'], formula: 'fixed for each record', note: 'With a tag of 8 B; one of 16 B adds 8. A Connection ID adds its length, in DTLS 1.2 one more, and some libraries pad there.' },
    num('TLS 1.2 record', 21, 'B', 'tag of 8 B'), num('TLS 1.3 record', 14, 'B', 'tag of 8 B'), num('DTLS 1.2 record', 29, 'B', 'tag of 8 B'), num('DTLS 1.3 record', 11, 'B', 'tag of 8 B'),
    num('OSCORE request', 13, 'B', 'tag of 8 B'), num('OSCORE response', 11, 'B', 'tag of 8 B')),
  row('B-829', 'WebSocket frame', cited('specified', 'rfc-6455 §5.2'), { topics: ['websocket'], formula: '2 to 14; a client adds 4 for its mask' }, num('header', [2, 14], 'B', 'by length of the payload and direction')),
  row('B-830', 'One GPS record in three encodings', verified('measured', 'nordic-webinar-2020'), { topics: ['raw-link'], formula: 'same content' }, num('JSON', 114, 'B', 'one GPS record'), num('CBOR', 86, 'B', 'one GPS record'), num('Protobuf', 65, 'B', 'one GPS record')),
];
