import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'exposure'>();

/** How devices and servers were abused, and what stops it. */
export const exposure: FactTables['exposure'] = [
  row('E-501', 'Devices that reflect CoAP', verified('measured', 'a10-coap'), { topics: ['coap'], note: 'Listed by a vendor of defences.' }, num('reflectors', 400_000, 'devices', 'first quarter of 2019', { bound: 'at-least' })),
  row('E-503', 'Limit of QUIC before an address is checked', cited('specified', 'rfc-9000 §8.1'), { topics: ['quic'] }, num('bytes sent over bytes received', 3, 'times', 'by the server, before the address is validated', { bound: 'at-most' })),
  row('E-504', 'Cookie of DTLS, Echo of CoAP', cited('specified', 'rfc-9147 §5.1', 'rfc-9175 §2'), { topics: ['coap', 'security'], note: 'Stops senders with a false address.' }, num('round trips', 1, 'round trips', 'added')),
  row('E-505', 'Brokers on TCP', cited('specified', 'rfc-9293 §3.5'), { topics: ['mqtt', 'amqp'], note: 'A handshake stands before data, so they do not reflect in the classic way; the risk is a broker that is open to all.' }),
  row('E-506', 'How Mirai spread', cited('measured', 'mirai-2017'), { topics: ['raw-tcp'], note: 'Telnet on TCP with passwords from the factory.' }),
];
