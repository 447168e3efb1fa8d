import { claim, figure, says } from '../../authoring/facts.ts';
import { fromKilobytes } from '../../authoring/kibibytes.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('A standard or an existing device prescribes its own framing on a socket.', 'jt-t-808', 'modbus-tcp'),
    says('Lines of text go to a collector, as syslog over TLS prescribes.', 'rfc-5424', 'rfc-5425'),
    says('One device talks to one server in a long ordered stream, and both ends are yours.', 'rfc-9293 §2.2'),
  ],
  avoidWhen: [
    says('Messages must survive a broken connection: you would write acknowledgement, storage and repetition that MQTT or AMQP already have.', 'rfc-9293 §3.4', 'mqtt-5-0 §4.4'),
    says('The device sleeps between short messages: each wake-up pays for the handshakes again.', 'rfc-9006 §5.3'),
  ],
  pros: [
    claim('A-010', 'holds', 'Simple to open and available nearly everywhere.', 'rfc-9293'),
    claim('A-011', 'nuance', 'Delivery and order are guaranteed only inside one live connection. Data in flight when it breaks may be lost silently, so the application still acknowledges.', 'rfc-9293 §3.4'),
    claim('A-008', 'holds', 'TLS wraps the socket transparently, today in versions 1.2 and 1.3.', 'rfc-8446', 'rfc-9325'),
    claim('A-012', 'holds', 'No limit on size: there is no message, only a stream.', 'rfc-9293 §2.2'),
    claim('A-013', 'nuance', 'TLS is easy to add, but 24 KB of RAM suffice only after tuning. Measured heap was 42 kB at defaults and 22 kB with dynamic buffers for Mbed TLS, 19 kB for wolfSSL.', 'esp-idf-mbedtls', 'esp-idf-esp-tls', 'rfc-8449', 'draft-tls13-iot-profile'),
  ],
  cons: [
    claim('A-014', 'outdated', 'Polling does not cost much: sockets block or raise events. What costs is buffers and, on radio, waking up to keep the connection alive.', 'esp-idf-lwip', 'rfc-9006'),
    claim('A-015', 'outdated', 'Ten thousand connections are no limit any more: ten million were held on five nodes of 64 GB. Each still costs some 10 to 60 kB.', 'emqx-10m', 'rabbitmq-native-mqtt', 'hivemq-200m'),
    claim('A-016', 'holds', 'Half-open connections, changed addresses, expired mappings and storms of reconnects are yours to handle; the default keep-alive of two hours is too slow.', 'rfc-9293 §3.8.4', 'rfc-5482', 'rfc-9006 §5.3'),
    says('You write and secure your own protocol: framing, liveness, acknowledgement, versions, and tools to read it.', 'judgement'),
  ],
  resourceNeeds: {
    ramKiB: [
      figure(fromKilobytes(11.4), 'KiB', 'one connection on ESP-IDF lwIP with its two default windows of 5.7 kB', 'stated-by-vendor', 'esp-idf-lwip'),
      figure('unknown', 'KiB', 'your own framing code', 'assumed', 'judgement'),
    ],
    flashKiB: [figure(fromKilobytes(40), 'KiB', 'lwIP with full TCP, as its project describes it ("around"); nothing where a radio module has the sockets', 'stated-by-vendor', 'lwip')],
  },
  maturityNotes: [says('RFC 9293 gathered TCP into one document in 2022; RFC 9006 adapts it to small devices: small windows, segments of at most 1,220 bytes, the price of keep-alives.', 'rfc-9293', 'rfc-9006')],
};
