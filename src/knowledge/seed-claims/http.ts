import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const httpClaims: readonly SeedClaim[] = [
  claimed('A-130', 'http', 'pro', 'holds', 'Easy: POST readings, GET commands.', null, 'rfc-9110'),
  claimed('A-131', 'http', 'number', 'nuance', 'Example moves > 900 bytes for 2 bytes.', 'Recount of the printed example with CRLF: 146 B request + 706 B response = 852 B.', 'seed-article'),
  claimed('A-132', 'http', 'number', 'wrong', 'SSL adds about 30 %.', 'Record cost is fixed: 22 B (TLS 1.3, 16-byte tag) to 29 B; the handshake (0.3–10 kB) is what matters and can be resumed.', 'draft-security-comparison', 'nordic-webinar-2020'),
  claimed('A-133', 'http', 'number', 'nuance', 'Total overhead 50,000 %+.', 'By recount 850 bytes of overhead for 2 of data, 42 500 % (852 bytes of HTTP in all); 50,000 % needs more than 1,000 bytes, so TCP/IP or TLS must be counted in; most headers are the server\'s choice; HPACK/QPACK shrink repeats.', 'seed-article', 'rfc-7541', 'rfc-9204'),
  claimed('A-134', 'http', 'pro', 'holds', 'Fine for stable links, few devices.', null, 'azure-iot-protocols'),
  claimed('A-135', 'http', 'con', 'holds', 'Overkill for scale or unstable links.', 'Azure asks HTTPS devices to poll no more than every 25 min.', 'azure-iot-protocols'),
  claimed('A-136', 'http', 'pro', 'holds', 'Easy development.', null, 'rfc-9110'),
  claimed('A-137', 'http', 'pro', 'holds', 'No special server.', null, 'rfc-9110'),
  claimed('A-138', 'http', 'con', 'outdated', 'Text-based, bloated, no control of response size.', 'Binary framing and header compression.', 'rfc-9113', 'rfc-9114'),
  claimed('A-139', 'http', 'con', 'nuance', 'Constant polling.', 'Long polling, server-sent events, streaming, WebSocket upgrade.', 'rfc-6202', 'whatwg-html'),
];
