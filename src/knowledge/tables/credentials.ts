import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'credentials'>();

/** What a device proves itself with, what that costs it and what it asks of operation. */
export const credentials: FactTables['credentials'] = [
  row('E-301', 'Pre-shared key', verified('specified', 'draft-tls13-iot-profile'), { deviceCost: 'least code, least bytes', operation: 'The server must know each key; a leaked one is a clone. Add (EC)DHE for forward secrecy.' }),
  row('E-302', 'Raw public key', cited('specified', 'rfc-7250'), { deviceCost: 'between key and certificate', operation: 'Keys are listed on both sides; nothing expires by itself.' }),
  row('E-303', 'X.509 certificate', verified('measured', 'wolf-nano-tls', 'nrf-cloud-protocols'), { deviceCost: 'most code, most bytes', operation: 'An authority, expiry, a clock, revocation. The usual way at clouds.' },
    num('flash', [28, 90], 'kB', 'over a client with pre-shared key, X.509 with P-256; by an interested party', { confidence: 'derived', obtained: 'derived' }), num('handshake', [400, 4000], 'B', 'added to each handshake', { ...verified('stated-by-vendor', 'nrf-cloud-protocols') })),
  row('E-304', 'Token', cited('specified', 'rfc-9200', 'rfc-9431'), { deviceCost: 'a clock, and TLS under it', operation: 'Lives shortly; JWT, SAS, OAuth.' }),
  row('E-305', 'SIM (IoT SAFE, GBA)', cited('specified', 'gsma-iot-safe', '3gpp-ts-33-220'), { deviceCost: 'an applet on the SIM', operation: 'Ties you to the operator.' }),
];
