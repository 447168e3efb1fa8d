import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'handshakes'>();
const DRAFT = verified('specified', 'draft-security-comparison');

/** Bytes of a handshake by flight, without lower layers, suites with tags of 8 bytes (16-byte tags add 16 in all). */
function handshake(id: string, security: string, credential: string, flights: readonly number[], note?: string) {
  const total = flights.reduce((sum, flight) => sum + flight, 0);
  return row(
    id, `${security}, ${credential}`, DRAFT, { security, credential, ...(note === undefined ? {} : { note }) },
    ...flights.map((bytes, at) => num(`flight ${at + 1}`, bytes, 'B', 'without lower layers, tags of 8 B')), num('handshake', total, 'B', 'without lower layers, tags of 8 B', { comparison: 'handshake-bytes' }),
  );
}

export const handshakes: FactTables['handshakes'] = [
  handshake('E-201', 'DTLS 1.3 with Connection ID', 'raw public key, ECDHE on P-256', [185, 454, 255], 'As published; RFC 7250 gives 892 in all.'),
  handshake('E-202', 'DTLS 1.3 with Connection ID', 'pre-shared key with ECDHE', [219, 226, 56]),
  handshake('E-203', 'DTLS 1.3 with Connection ID', 'pre-shared key', [136, 153, 56]),
  handshake('E-204', 'DTLS 1.3', 'raw public key, X25519 and Ed25519', [146, 360, 200]),
  handshake('E-205', 'TLS 1.3', 'raw public key, ECDHE on P-256', [162, 394, 233], 'As published; RFC 7250 gives 787 in all.'),
  handshake('E-206', 'TLS 1.3', 'pre-shared key with ECDHE on P-256', [196, 190, 50]),
  handshake('E-207', 'TLS 1.3', 'pre-shared key', [113, 117, 50]),
  handshake('E-208', 'EDHOC', 'signature, X.509 by hash', [37, 115, 90]),
  handshake('E-209', 'EDHOC', 'static Diffie-Hellman, raw public key by id', [37, 45, 19]),
  row('E-210', 'Ticket for resuming', DRAFT, { security: 'TLS and DTLS 1.3', credential: 'ticket', note: 'As published; 42 with the inner content type.' }, num('ticket', 41, 'B', 'added to the first handshake')),
  row('E-211', 'TLS to a cloud broker', verified('measured', 'nordic-webinar-2020'), { security: 'TLS 1.2', credential: 'certificates on both sides', note: 'Seen in 2020 at AWS IoT.' }, num('handshake', 10_000, 'B', 'certificates included, 2020', { bound: 'about', comparison: 'handshake-bytes' })),
  row('E-212', 'Certificate chains', verified('stated-by-vendor', 'nrf-cloud-protocols'), { security: 'TLS and DTLS', credential: 'X.509' }, num('certificate chain', 4000, 'B', 'general cloud', { bound: 'about', comparison: 'certificate-chain' }), num('certificate chain', 400, 'B', 'made for CoAP', { bound: 'about', comparison: 'certificate-chain' })),
  row('E-213', 'Round trips before the first data', cited('specified', 'rfc-8446', 'rfc-9147', 'rfc-9000', 'rfc-8613'), { security: 'all', credential: 'any' },
    num('TCP and TLS 1.2', 3, 'round trips', 'TCP included'), num('TCP and TLS 1.3', 2, 'round trips', 'TCP included; early data saves one'), num('DTLS 1.2', 2, 'round trips', 'one more for the cookie'), num('DTLS 1.3', 1, 'round trips', 'one more for the cookie'), num('QUIC', 1, 'round trips', 'early data can save it'), num('OSCORE', 0, 'round trips', 'keys provisioned')),
  row('E-214', 'Connection ID after a new address', verified('specified', 'rfc-9146', 'zephyr-lwm2m'), { security: 'DTLS with Connection ID', credential: 'any', note: 'The record grows by the length of the id, in DTLS 1.2 by one more.' }, num('handshake', 0, 'B', 'nothing is exchanged when the address changes')),
];
