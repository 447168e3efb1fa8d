import { cited, derived, num, rowsOf, secondHand, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'libraries'>();
const VENDOR_TEST = secondHand('stated-by-vendor', 'tartabit');
const ANJAY = verified('measured', 'anjay-lite');
const ANJAY_BUILD = { role: 'messaging', topics: ['lwm2m', 'coap'], version: '2.0', security: 'not counted; Mbed TLS comes on top', compiler: 'arm-none-eabi-gcc 14.2.1, RelWithDebInfo' } as const;
const anjay = { ...ANJAY_BUILD, topics: [...ANJAY_BUILD.topics] };
const OLD_IDF = verified('measured', 'esp-idf-esp-tls');
const IDF = verified('measured', 'esp-idf-mbedtls');
const IDF_CONDITION = 'HTTPS request with server validation, ESP-IDF 5.x on ESP32';
const ESP8266 = verified('measured', 'esp8266-tls');
const NANO = verified('measured', 'wolf-nano-tls');
const NANO_BUILD = 'Cortex-M33, -Os with link-time optimisation, minimised; July 2026, by an interested party';
const NOTHING_FOUND = verified('assumed', 'judgement');

function vendorTest(id: string, subject: string, topic: 'mqtt' | 'coap' | 'lwm2m' | 'http', code: [number, 'about' | 'at-least'], ram: [number, 'about' | 'at-least' | 'at-most']) {
  const columns = { role: 'messaging' as const, topics: [topic], version: null, security: 'not stated', compiler: null };
  const condition = 'cellular comparison of one vendor, 2025; library and build not named';
  const compared = topic === 'mqtt' || topic === 'lwm2m';
  return row(
    id, subject, VENDOR_TEST, columns,
    num('flash', code[0], 'kB', condition, { bound: code[1], ...(compared ? { comparison: `${topic}-client-flash` } : {}) }),
    num('RAM', ram[0], 'kB', condition, { bound: ram[1], ...(compared ? { comparison: `${topic}-client-ram` } : {}) }),
  );
}

function heap(id: string, subject: string, bytes: number, comparison = false) {
  return row(
    id, subject, IDF, { role: 'security', topics: ['security'], version: 'of ESP-IDF 5.x', security: 'TLS client, server certificate', compiler: null },
    num('heap', bytes, 'B', IDF_CONDITION, comparison ? { comparison: 'tls-client-ram' } : {}),
  );
}

function nano(id: string, library: string, credential: string, bytes: number, comparison: string) {
  return row(
    id, `${library}, ${credential}`, NANO,
    { role: 'security', topics: ['security'], version: /\d/.test(library) ? library.replace(/^[^\d]+/, '') : null, security: `TLS 1.3 client, ${credential}`, compiler: 'GCC for Arm' },
    num('flash', bytes, 'B', NANO_BUILD, { comparison }),
  );
}

function esp8266(id: string, library: string, credential: string, bytes: number, comparison: string) {
  return row(
    id, `${library} on ESP8266, ${credential}`, ESP8266, { role: 'security', topics: ['security'], version: null, security: `TLS client, ${credential}, RSA 2048`, compiler: null },
    num('RAM after the handshake', bytes, 'B', 'vendor test of 2018, ESP8266', { comparison }),
  );
}

function unpublished(id: string, library: string, topic: FactTables['libraries'][number]['topics'][number]) {
  return row(
    id, library, NOTHING_FOUND, { role: 'messaging', topics: [topic], version: null, security: 'not stated', compiler: null, note: 'No reliable published number was found: measure it in your own build.' },
    num('flash', 'unknown', 'kB', 'no published figure found'), num('RAM', 'unknown', 'kB', 'no published figure found'),
  );
}

/** What libraries on the device need, as published, with version, security and compiler where the source names them. */
export const libraries: FactTables['libraries'] = [
  row('B-301', 'lwIP', verified('stated-by-vendor', 'lwip'), { role: 'ip-stack', topics: ['ip', 'raw-tcp', 'raw-udp'], version: null, security: 'none', compiler: null, note: 'RAM is described as some tens of kilobytes, without a number.' },
    num('flash', 40, 'kB', 'full TCP; description of the project', { bound: 'about' }), num('RAM', 'unknown', 'kB', 'described as "tens of kilobytes"')),
  row('B-302', 'lwIP in ESP-IDF', verified('stated-by-vendor', 'esp-idf-lwip'), { role: 'ip-stack', topics: ['ip', 'raw-tcp', 'raw-udp'], version: null, security: 'none', compiler: null, note: 'Peak heap is a sum: each UDP socket a constant, each TCP socket its two windows and a constant. Set the windows.' },
    num('window of one direction', 5.7, 'kB', 'default of ESP-IDF, one TCP socket', { ...cited('stated-by-vendor', 'esp-idf-lwip') })),
  row('B-303', 'coreMQTT', verified('measured', 'coremqtt'), { role: 'messaging', topics: ['mqtt'], version: '3.1.1 build; the table may be older than 5.0', security: 'no TLS and no sockets counted', compiler: 'GCC for Cortex-M', note: 'No heap is used.' },
    num('flash', 5.7, 'KiB', 'GCC for Cortex-M, -Os, no TLS, no sockets', { comparison: 'mqtt-client-flash' }),
    num('flash', 7, 'KiB', 'GCC for Cortex-M, -O1, no TLS, no sockets', { comparison: 'mqtt-client-flash' })),
  vendorTest('B-304', 'MQTT client of a cellular comparison', 'mqtt', [20, 'about'], [6, 'about']),
  vendorTest('B-305', 'CoAP client of a cellular comparison', 'coap', [10, 'about'], [4, 'at-most']),
  vendorTest('B-306', 'LwM2M client of a cellular comparison', 'lwm2m', [60, 'about'], [10, 'at-least']),
  vendorTest('B-307', 'HTTP client of a cellular comparison', 'http', [50, 'at-least'], [8, 'at-least']),
  row('B-308', 'Anjay Lite, minimal', ANJAY, { ...anjay, note: 'About a twentieth less with MinSizeRel.' }, num('flash', 33.2, 'kB', 'core alone, logs off, without Mbed TLS', { comparison: 'lwm2m-client-flash' })),
  row('B-309', 'Anjay Lite, common options', ANJAY, { ...anjay, note: 'Adds pre-shared keys 1.7 kB, bootstrap 4.4, caching 1.2, firmware update 1.3, content formats 5.8.' },
    num('flash', 47.6, 'kB', 'with pre-shared keys, bootstrap, cache, firmware update and formats; logs off, without Mbed TLS', { comparison: 'lwm2m-client-flash' })),
  row('B-310', 'Anjay Lite, everything', ANJAY, anjay,
    num('flash', 56.4, 'kB', 'all options of LwM2M 1.1; logs off, without Mbed TLS', { comparison: 'lwm2m-client-flash' }),
    num('flash', 65.5, 'kB', 'with LwM2M 1.2, TLV, LwM2M CBOR and composite operations; logs off, without Mbed TLS', { comparison: 'lwm2m-client-flash' })),
  row('B-311', 'Anjay Lite, static RAM', ANJAY, { ...anjay, note: 'No heap; buffers can be set.' },
    num('RAM', 9068, 'B', 'core context 7,816, security object 1,040, server object 152, device object 60', { ...derived('anjay-lite'), comparison: 'lwm2m-client-ram' })),
  row('B-312', 'Anjay Lite, logging', ANJAY, anjay, num('flash', [6.2, 19.5], 'kB', 'added by logging: errors only to everything')),
  row('G-001', 'Pelion Device Management Client Lite with TLS on Mbed OS', verified('measured', 'pelion-client-lite'), { role: 'whole-image', topics: ['lwm2m'], version: null, security: 'TLS included', compiler: 'ARMCC', note: 'The Ethernet driver adds 45 kB of RAM and 55 kB of flash: footprint is stack, security and network driver together.' },
    num('RAM', 38, 'kB', 'K64F, ARMCC; 40 kB with GCC', { comparison: 'lwm2m-client-ram' }), num('flash', 163, 'kB', 'K64F, ARMCC; 177 kB with GCC', { comparison: 'lwm2m-client-flash' })),
  row('B-313', 'Wakaama', verified('assumed', 'wakaama'), { role: 'messaging', topics: ['lwm2m'], version: 'main branch; the only release, 1.0, has known vulnerabilities', security: 'not stated', compiler: null },
    num('flash', 'unknown', 'kB', 'no published current figure found'), num('RAM', 'unknown', 'kB', 'no published current figure found')),
  row('B-314', 'Micro XRCE-DDS client', verified('stated-by-vendor', 'xrce-dds-client', 'xrce-dds-docs'), { role: 'messaging', topics: ['dds-xrce'], version: '1.0.1 and 2022', security: 'none', compiler: null, note: 'A complete publisher and subscriber with messages of 512 bytes, no heap.' },
    num('flash', 75, 'kB', 'publisher and subscriber application, 512 B messages', { bound: 'at-most' }),
    num('RAM', 2.5, 'kB', 'version 1.0.1 of 2019, 512 B messages', { ...verified('stated-by-vendor', 'xrce-dds-client'), comparison: 'xrce-client-ram' }),
    num('RAM', 3, 'kB', 'statement of 2022, 512 B messages', { ...secondHand('stated-by-vendor', 'xrce-dds-docs'), bound: 'about', comparison: 'xrce-client-ram' })),
  row('B-315', 'zenoh-pico', verified('stated-by-vendor', 'zenoh-pico'), { role: 'messaging', topics: ['zenoh'], version: '1.9.0', security: 'not stated', compiler: null, note: 'No official total was found.' },
    num('pool of memory', 25, 'kB', 'need of the port to one small board', { bound: 'at-least' }), num('flash', 'unknown', 'kB', 'no published figure found')),
  row('B-316', 'nanopb', verified('stated-by-vendor', 'nanopb'), { role: 'encoding', topics: ['grpc'], version: null, security: 'none', compiler: null, note: 'Protobuf alone, no transport.' },
    num('flash', [2, 10], 'kB', 'goal of the project'), num('RAM', 1, 'kB', 'goal of the project', { bound: 'at-most' })),
  unpublished('F-03a', 'TinyDTLS', 'security'), unpublished('F-03b', 'microcoap', 'coap'), unpublished('F-03c', 'gcoap of RIOT', 'coap'), unpublished('F-03d', 'Paho MQTT embedded C', 'mqtt'),
  unpublished('F-03e', 'esp_http_client', 'http'), unpublished('F-03f', 'nghttp2', 'http'), unpublished('F-03g', 'uAMQP', 'amqp'), unpublished('F-03h', 'NATS client for C', 'nats'),
  row('B-318', 'AMQP clients as a class', verified('stated-by-vendor', 'azure-iot-protocols'), { role: 'messaging', topics: ['amqp'], version: null, security: 'not stated', compiler: null, note: 'Advice of a cloud, not a measurement: below it, take MQTT or HTTPS.' },
    num('RAM of the device', 1, 'MB', 'advised as the least for an AMQP library', { bound: 'about' })),
  row('B-319', 'TI network examples, MQTT client with TLS', verified('measured', 'ti-ndk'), { role: 'whole-image', topics: ['mqtt'], version: 'NDK 3.61', security: 'TLS included', compiler: 'IAR, not optimised', note: 'Whole images: TCP echo 100 kB flash and 179 kB RAM, TLS echo 317 and 185.' },
    num('flash', 327, 'kB', 'MSP432E4, whole image', { comparison: 'mqtt-client-flash' }), num('RAM', 185, 'kB', 'MSP432E4, whole image', { comparison: 'mqtt-client-ram' })),

  heap('E-101', 'Mbed TLS at its defaults', 42_196, true),
  heap('E-101a', 'Mbed TLS, buffers of variable length', 42_120),
  heap('E-102', 'Mbed TLS, certificate of the other end not kept', 38_533),
  heap('E-103', 'Mbed TLS, dynamic buffers', 22_013, true),
  row('E-104a', 'Mbed TLS of an older ESP-IDF', OLD_IDF, { role: 'security', topics: ['security'], version: 'older ESP-IDF', security: 'TLS client, server certificate', compiler: null },
    num('heap', 37, 'kB', 'records in 16,384 B, out 4,096 B', { comparison: 'tls-client-ram' }), num('stack', 3.6, 'kB', 'records in 16,384 B, out 4,096 B'), num('image', 736, 'kB', 'whole example')),
  row('E-104b', 'wolfSSL of an older ESP-IDF', OLD_IDF, { role: 'security', topics: ['security'], version: 'older ESP-IDF', security: 'TLS client, server certificate', compiler: null },
    num('heap', 19, 'kB', 'same example as the row of Mbed TLS', { comparison: 'tls-client-ram' }), num('stack', 2.2, 'kB', 'same example'), num('image', 858, 'kB', 'whole example')),
  esp8266('E-105a', 'Mbed TLS', 'server certificate', 13_321, 'tls-client-ram'),
  esp8266('E-105b', 'wolfSSL', 'server certificate', 3_824, 'tls-client-ram'),
  esp8266('E-106a', 'Mbed TLS', 'certificates on both sides', 16_522, 'tls-mutual-ram'),
  esp8266('E-106b', 'wolfSSL', 'certificates on both sides', 6_776, 'tls-mutual-ram'),
  row('E-107', 'wolfSSL, RSA 2048', verified('measured', 'wolfssl-resources'), { role: 'security', topics: ['security'], version: 'of 2015', security: 'RSA 2048 operation', compiler: null },
    num('stack', [7, 13], 'kB', 'peak, normal or fast mathematics'), num('heap', [11, 17], 'kB', 'peak, normal or fast mathematics')),
  row('E-108', 'wolfSSL, ECC 256', verified('measured', 'wolfssl-resources'), { role: 'security', topics: ['security'], version: 'of 2015', security: 'ECC 256 operation', compiler: null },
    num('stack', 7, 'kB', 'peak, fast mathematics'), num('heap', 12, 'kB', 'peak, fast mathematics')),
  row('E-109a', 'wolfSSL, all configurations', verified('stated-by-vendor', 'wolfssl-size'), { role: 'security', topics: ['security'], version: null, security: 'TLS and DTLS, every configuration', compiler: null },
    num('RAM', [1, 36], 'kB', 'statement of the vendor over all configurations', { comparison: 'tls-client-ram' })),
  row('E-109b', 'wolfSSL, usual builds', verified('stated-by-vendor', 'wolfssl-size', 'wolfssl-lean-psk', 'wolfssl-psk-1-3'), { role: 'security', topics: ['security'], version: null, security: 'TLS and DTLS', compiler: null },
    num('flash', [30, 100], 'kB', 'statement of the vendor'),
    num('flash', 21, 'kB', 'minimal client with pre-shared key, 2013', { ...verified('stated-by-vendor', 'wolfssl-lean-psk'), bound: 'about', comparison: 'tls-psk-flash' }),
    num('flash', 50, 'kB', 'TLS 1.3 with pre-shared key alone, 2021', { ...verified('stated-by-vendor', 'wolfssl-psk-1-3'), bound: 'at-most', comparison: 'tls-psk-flash' })),
  nano('E-110a', 'wolfNanoTLS', 'pre-shared key with X25519', 18_680, 'tls-psk-flash'),
  nano('E-110b', 'Mbed TLS 4.1.0', 'pre-shared key with X25519', 36_512, 'tls-psk-flash'),
  nano('E-110c', 'Mbed TLS 3.6.0', 'pre-shared key with X25519', 42_100, 'tls-psk-flash'),
  nano('E-110d', 'wolfSSL', 'pre-shared key with X25519', 48_495, 'tls-psk-flash'),
  nano('E-111a', 'wolfNanoTLS', 'pre-shared key with P-256', 26_604, 'tls-psk-flash'),
  nano('E-111b', 'Mbed TLS 4.1.0', 'pre-shared key with P-256', 42_284, 'tls-psk-flash'),
  nano('E-111c', 'Mbed TLS 3.6.0', 'pre-shared key with P-256', 50_848, 'tls-psk-flash'),
  nano('E-111d', 'wolfSSL', 'pre-shared key with P-256', 62_182, 'tls-psk-flash'),
  nano('E-112a', 'wolfNanoTLS', 'X.509 with P-256', 54_280, 'tls-x509-flash'),
  nano('E-112b', 'Mbed TLS 4.1.0', 'X.509 with P-256', 70_832, 'tls-x509-flash'),
  nano('E-112c', 'Mbed TLS 3.6.0', 'X.509 with P-256', 101_232, 'tls-x509-flash'),
  nano('E-112d', 'wolfSSL', 'X.509 with P-256', 151_829, 'tls-x509-flash'),
  row('E-113', 'X25519MLKEM768 key exchange in wolfNanoTLS', NANO, { role: 'security', topics: ['security'], version: null, security: 'hybrid post-quantum key exchange', compiler: 'GCC for Arm' },
    num('flash', [15, 16], 'kB', 'added to the client with pre-shared key; by an interested party')),
  row('E-114', 'TLS 1.3 record buffers at default sizes', verified('specified', 'draft-tls13-iot-profile', 'rfc-8449'), { role: 'security', topics: ['security'], version: 'TLS 1.3', security: 'any', compiler: null, note: 'Record Size Limit shrinks them.' },
    num('RAM', 18, 'kB', 'buffers for records of default size', { bound: 'about' })),
  row('E-115', 'TLS and cryptography in a TI example', { ...verified('derived', 'ti-ndk'), confidence: 'derived' }, { role: 'security', topics: ['security'], version: 'NDK 3.61', security: 'TLS', compiler: 'IAR, not optimised' },
    num('flash', 217, 'kB', 'TLS echo of 317 kB less TCP echo of 100 kB', { bound: 'about' })),
  row('E-116', 'OSCORE', verified('stated-by-vendor', 'anjay-lite'), { role: 'security', topics: ['security', 'coap'], version: null, security: 'OSCORE', compiler: null, note: 'Described as smaller than (D)TLS in a journal comparison of 2020 that a vendor cites; with keys provisioned there is no handshake.' },
    num('flash', 'unknown', 'kB', 'smaller than (D)TLS, no number read'), num('RAM', 'unknown', 'kB', 'smaller than (D)TLS, no number read')),
];
