import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const websocketClaims: readonly SeedClaim[] = [
  claimed('A-140', 'websocket', 'fact', 'nuance', 'Raw TCP stream over a persistent HTTP channel.', 'Message-framed protocol after an HTTP upgrade; also over HTTP/2 and /3.', 'rfc-6455', 'rfc-8441', 'rfc-9220'),
  claimed('A-141', 'websocket', 'pro', 'holds', 'Binary messages, arbitrary data.', '2–14 B frame header, clients mask.', 'rfc-6455 §5.2'),
  claimed('A-142', 'websocket', 'pro', 'holds', 'Ports 80/443, TLS and proxies by standard means.', 'Mind proxy idle timeouts (C.3).', 'rfc-6455'),
  claimed('A-143', 'websocket', 'opinion', 'holds', 'MQTT over WebSocket gives the same plus more.', null, 'mqtt-5-0 §6'),
  claimed('A-144', 'websocket', 'opinion', 'nuance', 'No niche except media to browser.', 'EV charging (OCPP 1.6-J, 2.0.1) runs on plain WebSocket at scale.', 'ocpp-j'),
  claimed('A-145', 'websocket', 'pro', 'holds', 'Binary, low overhead.', null, 'rfc-6455'),
  claimed('A-146', 'websocket', 'pro', 'holds', 'Existing security tools.', null, 'rfc-6455 §1.6'),
  claimed('A-147', 'websocket', 'con', 'holds', 'Fewer features than MQTT at equal overhead.', null, 'rfc-6455', 'mqtt-5-0 §6'),
];
