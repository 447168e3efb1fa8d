import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const rawTcpClaims: readonly SeedClaim[] = [
  claimed('A-002', 'raw-tcp', 'fact', 'holds', 'Simplest way of reliable communication.', 'Simple API; framing, liveness and app acks are left to you.', 'rfc-9293'),
  claimed('A-003', 'raw-tcp', 'fact', 'nuance', 'Device connects by IP and port; C code uses select/poll/epoll.', 'On Linux yes; on RTOS usually lwIP/Zephyr sockets, callbacks or modem AT events.', 'esp-idf-lwip'),
  claimed('A-004', 'raw-tcp', 'fact', 'holds', 'Any amount of data; the stack does formatting, fragmentation, acks, reassembly.', 'Byte stream: message boundaries are lost, you need your own framing.', 'rfc-9293'),
  claimed('A-005', 'raw-tcp', 'opinion', 'opinion', 'In an ideal world the simplest and most stable link.', null, 'judgement'),
  claimed('A-006', 'raw-tcp', 'fact', 'holds', 'A socket may look connected while dead.', 'Half-open state; detection needs keep-alive, user timeout or app heartbeat.', 'rfc-9293', 'rfc-5482'),
  claimed('A-007', 'raw-tcp', 'fact', 'holds', 'Cured by ping/pong on both sides and reconnect.', 'The default TCP keep-alive of two hours is too slow for IoT; use an interval of the application below the shortest mapping timeout on the path.', 'rfc-9308', 'rfc-9293'),
  claimed('A-008', 'raw-tcp', 'fact', 'holds', 'TLS can wrap the socket transparently.', 'TLS 1.2 and 1.3.', 'rfc-8446'),
  claimed('A-009', 'raw-tcp', 'number', 'nuance', 'Platforms above 100 KB RAM carry TLS, usually Mbed TLS or wolfSSL.', 'Threshold too high: a TLS 1.3 PSK client is 18–48 kB code on Cortex-M33, and an LwM2M+DTLS client needs about 9 kB static RAM plus the TLS library.', 'wolf-nano-tls', 'anjay-lite'),
  claimed('A-010', 'raw-tcp', 'pro', 'holds', 'Simple and available nearly everywhere.', null, 'rfc-9293'),
  claimed('A-011', 'raw-tcp', 'pro', 'nuance', 'Delivery and order guarantees.', 'Only inside one live connection; data in flight at a break may be lost silently, so app-level acks are still needed.', 'rfc-9293'),
  claimed('A-012', 'raw-tcp', 'pro', 'holds', 'Message size not limited by protocol.', 'There is no message concept at all.', 'rfc-9293'),
  claimed('A-013', 'raw-tcp', 'number', 'nuance', 'Effortless TLS with 24 KB+ spare RAM.', 'Measured: 42.2 kB (ESP-IDF default) → 22.0 kB (dynamic buffers); wolfSSL about 19 kB in the same test; TLS record buffers alone about 18 kB unless record size limit is negotiated.', 'esp-idf-mbedtls', 'esp-idf-esp-tls', 'draft-tls13-iot-profile'),
  claimed('A-014', 'raw-tcp', 'con', 'outdated', 'Resource-hungry because of constant polling.', 'Event-driven or blocking sockets cost no polling; the real costs are buffers and, on radio, waking up for keep-alives.', 'esp-idf-lwip', 'rfc-9006'),
  claimed('A-015', 'raw-tcp', 'con', 'outdated', 'Server scalability, C10k.', '10 M connections on 5 × 64 GB nodes; 1 M idle in 18.7 GiB; 100 M and 200 M cluster tests. Still a cost factor (about 10–60 kB per connection).', 'emqx-10m', 'rabbitmq-native-mqtt', 'emqx-100m', 'hivemq-200m'),
  claimed('A-016', 'raw-tcp', 'con', 'holds', 'Transitional states and disconnects hard to handle.', 'Also IP change, NAT expiry, reconnect storms (use jittered back-off).', 'rfc-9293', 'rfc-9006'),
];
