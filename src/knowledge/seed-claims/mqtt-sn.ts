import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const mqttSnClaims: readonly SeedClaim[] = [
  claimed('A-082', 'mqtt-sn', 'fact', 'holds', '"MQTT for Sensor Networks", edge isolation idea.', 'Formerly MQTT-S.', 'mqtt-org'),
  claimed('A-083', 'mqtt-sn', 'fact', 'holds', 'Stripped for very constrained devices.', null, 'mqtt-sn-1-2'),
  claimed('A-084', 'mqtt-sn', 'pro', 'holds', 'Over UDP, XBee, RS485, Bluetooth, LoRa ….', 'Transport-neutral by design also in 2.0.', 'maps-mqtt-sn'),
  claimed('A-085', 'mqtt-sn', 'fact', 'nuance', 'UDP more reliable at the edge (no NATs).', 'True on local links; not for cellular devices talking to a remote gateway.', 'rfc-4787', 'judgement'),
  claimed('A-086', 'mqtt-sn', 'fact', 'nuance', 'Topics by numeric ID, list is developer\'s duty.', 'Three kinds: registered at run time, pre-defined, two-character short names.', 'mqtt-sn-1-2 §3'),
  claimed('A-087', 'mqtt-sn', 'number', 'holds', 'Sensor/temperature/room1 = 24 bytes per message.', 'Counted 24; MQTT 5 Topic Alias saves the same bytes over TCP.', 'mqtt-5-0 §3.3.2.3.4'),
  claimed('A-088', 'mqtt-sn', 'fact', 'nuance', 'Virtual connection, no lengthy exchange.', 'A CONNECT still exists except for QoS −1 publishing; sleeping-client support.', 'wolfmqtt', 'mqtt-sn-1-2'),
  claimed('A-089', 'mqtt-sn', 'fact', 'nuance', 'No broker but a gateway.', 'Transparent or aggregating gateway; 2.0 speaks of client and server.', 'mqtt-sn-1-2 §4'),
  claimed('A-090', 'mqtt-sn', 'fact', 'holds', 'Gateways forward to a real MQTT broker.', null, 'mqtt-sn-1-2'),
  claimed('A-091', 'mqtt-sn', 'con', 'outdated', 'Development stalled, few good libraries, not recommended.', '2.0 CSD01 dated 14 Aug 2026, new reference clients Oct 2026, open-source updates Aug 2026. But no OASIS Standard yet and Paho\'s C gateway was last touched Jan 2024.', 'maps-mqtt-sn', 'simon622-mqtt-sn', 'paho-mqtt-sn'),
  claimed('A-092', 'mqtt-sn', 'pro', 'holds', 'MQTT goodness with less traffic and memory.', null, 'maps-mqtt-sn'),
  claimed('A-093', 'mqtt-sn', 'pro', 'holds', 'Heterogeneous links.', null, 'maps-mqtt-sn'),
  claimed('A-094', 'mqtt-sn', 'con', 'outdated', 'Not actively developed.', 'Version 2.0 is a draft of August 2026 with first clients in October 2026; it is not yet a standard.', 'maps-mqtt-sn'),
  claimed('A-095', 'mqtt-sn', 'con', 'holds', 'Packet length limits from UDP.', 'Length field is 1 or 3 bytes (so up to 65,535), practical limit is the link MTU; no fragmentation in 1.2.', 'maps-mqtt-sn', 'mqtt-sn-1-2 §5.2'),
];
