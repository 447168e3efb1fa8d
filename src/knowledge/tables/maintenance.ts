import { rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'maintenance'>();

/** Signs of life of the implementations that a choice would rest on. */
export const maintenance: FactTables['maintenance'] = [
  row('B-420', 'libcoap', verified('stated-by-vendor', 'libcoap-changelog'), { topics: ['coap'], state: 'active', lastSign: '4.3.5, July 2024', note: 'With wolfSSL, DTLS 1.3, Connection ID, Zephyr and ESP32.' }),
  row('B-421', 'Anjay Lite', verified('stated-by-vendor', 'anjay-lite'), { topics: ['lwm2m'], state: 'restrictive-licence', lastSign: '3.0.0, 2026-08-21', note: 'Certificates, secure by default; the source licence is for non-commercial use.' }),
  row('B-422', 'Wakaama', verified('stated-by-vendor', 'wakaama'), { topics: ['lwm2m'], state: 'active', lastSign: 'changes until November 2025', note: 'No release since 1.0.' }),
  row('B-423', 'TinyDTLS', verified('stated-by-vendor', 'tinydtls', 'libcoap'), { topics: ['security', 'coap'], state: 'slow', lastSign: 'changes until January 2025', note: 'Pre-shared and raw public keys only.' }),
  row('B-424', 'Paho MQTT-SN for embedded C, with its gateway', verified('stated-by-vendor', 'paho-mqtt-sn'), { topics: ['mqtt-sn'], state: 'unmaintained', lastSign: 'last change January 2024' }),
  row('B-425', 'mqtt-sn of simon622, a gateway in Java', verified('stated-by-vendor', 'simon622-mqtt-sn'), { topics: ['mqtt-sn', 'mqtt-sn-2-0'], state: 'active', lastSign: 'August 2026', note: 'Work on the draft of version 2.0, proposed by the editor of the specification.' }),
  row('B-426', 'MQTT-SN 2.0 clients of Maps Messaging', verified('stated-by-vendor', 'maps-mqtt-sn'), { topics: ['mqtt-sn-2-0'], state: 'new', lastSign: 'first releases October 2026', note: 'C, C++, Java, Python, Arduino; not conformant in full; Commons Clause.' }),
  row('B-427', 'nanogrpc', verified('stated-by-vendor', 'nanopb-grpc'), { topics: ['grpc'], state: 'unmaintained', lastSign: 'statement of 2022' }),
  row('B-428', 'WebTransport in browsers', verified('stated-by-vendor', 'browser-compat-data'), { topics: ['quic'], state: 'active', lastSign: 'Chrome and Edge 97, Firefox 114, Safari 26.4', note: 'QUIC for pages.' }),
];
