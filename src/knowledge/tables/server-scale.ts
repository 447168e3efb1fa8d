import { added, num, rowsOf, secondHand, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'serverScale'>();
const NATIVE = verified('measured', 'rabbitmq-native-mqtt');
const arithmetic = { confidence: 'derived', obtained: 'derived' } as const;
const PER_CONNECTION = 'memory for each connection';
const AMQP = added(verified('measured', 'rabbitmq-amqp-benchmarks'));
const AMQP_LOAD = 'idle, two sessions or channels on each connection';
const AMQP_SETUP = 'one node, TCP buffers cut to 2 kB';
const each = (kilobytes: number, sum: string) => num(PER_CONNECTION, kilobytes, 'kB', sum, { ...arithmetic, comparison: 'server-memory-per-connection' });

/** What servers held in published tests, under the conditions of those tests. */
export const serverScale: FactTables['serverScale'] = [
  row('B-701', 'RabbitMQ with native MQTT, a million idle', NATIVE, { speaks: ['mqtt'], version: '3.12', load: 'idle, keep-alive only' },
    num('connections', 1_000_000, 'connections', '3 nodes, TCP buffers cut to 1 kB, metrics off'), num('memory', 18.7, 'GiB', 'all nodes'),
    num(PER_CONNECTION, 20, 'kB', '18.7 GiB over a million connections', { ...arithmetic, comparison: 'server-memory-per-connection' })),
  row('B-702', 'RabbitMQ with native MQTT, nine million', NATIVE, { speaks: ['mqtt'], version: '3.12', load: 'idle, development test' },
    num('connections', 9_000_000, 'connections', '3 nodes'), num('memory', 168, 'GB', '3 nodes of 56 GB', arithmetic), num(PER_CONNECTION, 19, 'kB', '168 GB over nine million', { ...arithmetic, comparison: 'server-memory-per-connection' })),
  row('B-703', 'RabbitMQ with native MQTT, three million talking', NATIVE, { speaks: ['mqtt'], version: '3.12', load: 'one to one, QoS 1, 64 B every 3 minutes, 1.5 million classic queues' },
    num('connections', 3_000_000, 'connections', '3 nodes'), num('memory', 141, 'GB', '3 nodes of 47 GB', arithmetic), num(PER_CONNECTION, 47, 'kB', '141 GB over three million', { ...arithmetic, comparison: 'server-memory-per-connection' })),
  row('B-704', 'RabbitMQ with MQTT through AMQP', NATIVE, { speaks: ['mqtt', 'amqp'], version: '3.11', load: 'idle, same test as the native one' },
    num('connections', 1_000_000, 'connections', '3 nodes'), num('memory', 301, 'GiB', 'all nodes'), num(PER_CONNECTION, 323, 'kB', '301 GiB over a million', { ...arithmetic, comparison: 'server-memory-per-connection' })),
  row('B-705', 'EMQX, ten million', verified('measured', 'emqx-10m'), { speaks: ['mqtt'], version: '4.3', load: '10 million subscriptions, a million messages a second at QoS 0' },
    num('connections', 10_000_000, 'connections', '5 nodes of 32 cores'), num('memory', 320, 'GB', '5 nodes of 64 GB installed', { bound: 'at-most', ...arithmetic }),
    num(PER_CONNECTION, 32, 'kB', 'memory installed over ten million', { ...arithmetic, bound: 'at-most', comparison: 'server-memory-per-connection' }), num('messages', 1_000_000, 'messages/s', 'QoS 0')),
  row('B-706', 'EMQX, a hundred million', verified('measured', 'emqx-100m'), { speaks: ['mqtt'], version: '5.0', load: 'peak of a million messages a second' },
    num('connections', 100_000_000, 'connections', '23 nodes, 2022'), num('messages', 1_000_000, 'messages/s', 'peak'), num(PER_CONNECTION, 'unknown', 'kB', 'memory is not stated')),
  row('B-707', 'EMQ of 2015', verified('measured', 'emqttd-0-13'), { speaks: ['mqtt'], version: '0.13', load: '250,000 subscribers' },
    num('connections', 250_000, 'connections', 'one server'), num('memory', 3.1, 'GB', 'one server'), num(PER_CONNECTION, 12, 'kB', '3.1 GB over 250,000', { ...arithmetic, comparison: 'server-memory-per-connection' })),
  row('B-708', 'HiveMQ, two hundred million', verified('measured', 'hivemq-200m'), { speaks: ['mqtt'], version: null, load: '20 million publishers, 180 million subscribers' },
    num('connections', 200_000_000, 'connections', 'one cluster at a cloud, ramp-up of 37 minutes'), num('messages', 1_000_000, 'messages/s', 'publishes at the peak'), num(PER_CONNECTION, 'unknown', 'kB', 'memory is not stated')),
  row('B-709', 'MQTT server library in Elixir', verified('stated-by-vendor', 'mqttx'), { speaks: ['mqtt'], version: '0.8.0', load: 'not stated' },
    num('connections', 100_000, 'connections', 'documentation of the project'), num('memory', 2, 'GB', 'documentation of the project', { bound: 'about' }), num(PER_CONNECTION, 20, 'kB', '2 GB over 100,000', { ...arithmetic, comparison: 'server-memory-per-connection' })),
  row('B-710', 'Amazon MQ for RabbitMQ', verified('stated-by-vendor', 'amazon-mq'), { speaks: ['amqp'], version: null, load: 'limits of the managed service' },
    num('connections', [500, 40_000], 'connections', 'from t3.micro to m5.4xlarge, AMQP')),
  row('G-011', 'RabbitMQ with AMQP 1.0', AMQP, { speaks: ['amqp'], version: '4.0', load: AMQP_LOAD },
    num('connections', 40_000, 'connections', AMQP_SETUP), num('memory', 5.33, 'GB', 'as the runtime reports it'), each(133, '5.33 GB over 40,000')),
  row('G-012', 'RabbitMQ with AMQP 0-9-1', AMQP, { speaks: ['amqp'], version: '4.0', load: AMQP_LOAD },
    num('connections', 40_000, 'connections', AMQP_SETUP), num('memory', 5.41, 'GB', 'as the runtime reports it'), each(135, '5.41 GB over 40,000')),
  row('G-013', 'RabbitMQ with AMQP 1.0 through 0-9-1', AMQP, { speaks: ['amqp'], version: '3.13', load: AMQP_LOAD },
    num('connections', 40_000, 'connections', AMQP_SETUP), num('memory', 12.07, 'GB', 'as the runtime reports it'), each(302, '12.07 GB over 40,000')),
  row('G-014', 'nginx, idle HTTP connections', added(secondHand('stated-by-vendor', 'nginx-overview')), { speaks: ['http'], version: null, load: 'inactive keep-alive connections' },
    num('connections', 10_000, 'connections', 'statement of the project'), num('memory', 2.5, 'MB', 'what the kernel takes for the sockets is not stated', { bound: 'about' }), each(0.25, '2.5 MB over 10,000')),
  row('G-015', 'Phoenix, two million WebSockets', added(verified('measured', 'phoenix-two-million')), { speaks: ['websocket'], version: null, load: 'chat channels without traffic between them' },
    num('connections', 2_000_000, 'connections', 'tests on machines of up to 128 GB and 40 cores'), num(PER_CONNECTION, 'unknown', 'kB', 'memory in use was not found')),
  row('G-016', 'TLS with OpenSSL', added(verified('stated-by-vendor', 'openssl-modes')), { speaks: ['security'], version: null, load: 'idle connections', note: 'A mode of the library releases the buffers of an idle connection; it is off by default and does nothing for DTLS. What else a TLS session takes on a server is not published.' },
    num('TLS buffers for each connection', 34, 'kB', 'given back where the mode is on', { bound: 'about' })),
];
