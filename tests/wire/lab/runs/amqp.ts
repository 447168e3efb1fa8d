import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LabRun, Program } from '../lab-run.ts';
import { networkParams, PLAIN, type LabContext, type RunsOf } from './context.ts';

interface Case091 {
  readonly name: string;
  readonly payloadBytes: number;
  readonly exchange?: string;
  readonly routingKey?: string;
  readonly confirms?: boolean;
  readonly persistent?: boolean;
  readonly consume?: 'acked' | 'unacked';
  readonly heartbeatS?: number;
  readonly spacingMs?: number;
  readonly tls?: '1.2' | '1.3' | 'any';
}
const CASES_091: readonly Case091[] = [
  { name: 'pub-p0', payloadBytes: 0 },
  { name: 'pub-p200', payloadBytes: 200, routingKey: 'pump.17' },
  { name: 'pub-p3000', payloadBytes: 3000 },
  { name: 'pub-exchange', payloadBytes: 40, exchange: 'amq.topic' },
  { name: 'confirm-p200', payloadBytes: 200, confirms: true },
  { name: 'confirm-persistent', payloadBytes: 40, confirms: true, persistent: true },
  { name: 'confirm-p3000', payloadBytes: 3000, confirms: true },
  { name: 'consume-acked', payloadBytes: 40, consume: 'acked' },
  { name: 'consume-unacked-p200', payloadBytes: 200, consume: 'unacked' },
  { name: 'confirm-sp200', payloadBytes: 40, confirms: true, spacingMs: 200 },
  { name: 'heartbeat', payloadBytes: 40, heartbeatS: 8 },
  { name: 'tls12-confirm', payloadBytes: 40, confirms: true, tls: '1.2' },
  { name: 'tls13-confirm', payloadBytes: 200, confirms: true, tls: '1.3' },
  { name: 'tls-any-pub', payloadBytes: 200, tls: 'any' },
];

interface Case10 {
  readonly name: string;
  readonly server: 'rabbit' | 'rhea';
  readonly payloadBytes: number;
  readonly settled?: boolean;
  readonly heartbeatS?: number;
}
const CASES_10: readonly Case10[] = [
  { name: 'rabbit-p200', server: 'rabbit', payloadBytes: 200 },
  { name: 'rabbit-p300', server: 'rabbit', payloadBytes: 300 },
  { name: 'rabbit-settled-p40', server: 'rabbit', payloadBytes: 40, settled: true },
  { name: 'rabbit-p3000', server: 'rabbit', payloadBytes: 3000 },
  { name: 'rhea-p0', server: 'rhea', payloadBytes: 0 },
  { name: 'rhea-p300', server: 'rhea', payloadBytes: 300 },
  { name: 'rhea-settled-p200', server: 'rhea', payloadBytes: 200, settled: true },
  { name: 'rhea-p3000', server: 'rhea', payloadBytes: 3000 },
];

/** A broker with its own data in the run's folder; guest may come from anywhere. */
function rabbitmq({ folder, certificates }: LabContext, id: string, secure: boolean): Program {
  const home = resolve(folder, `rabbit-${id}`);
  mkdirSync(home, { recursive: true });
  writeFileSync(`${home}/rabbitmq.conf`, [
    'loopback_users = none', 'cluster_name = rabbit@localhost', 'listeners.tcp.default = 5672',
    ...(secure ? ['listeners.ssl.default = 5671', `ssl_options.certfile = ${resolve(certificates.server.certificate)}`, `ssl_options.keyfile = ${resolve(certificates.server.key)}`, `ssl_options.cacertfile = ${resolve(certificates.authority.certificate)}`, 'ssl_options.versions.1 = tlsv1.3', 'ssl_options.versions.2 = tlsv1.2'] : []), '',
  ].join('\n'));
  writeFileSync(`${home}/plugins`, '[rabbitmq_amqp1_0].\n');
  return {
    command: ['/bin/sh', '-c', 'exec "$(ls -d /usr/lib/rabbitmq/lib/rabbitmq_server-*)/sbin/rabbitmq-server"'],
    env: {
      HOME: home, RABBITMQ_NODENAME: 'rabbit@localhost', RABBITMQ_MNESIA_BASE: `${home}/data`, RABBITMQ_LOG_BASE: `${home}/log`, RABBITMQ_CONFIG_FILE: `${home}/rabbitmq.conf`, RABBITMQ_ENABLED_PLUGINS_FILE: `${home}/plugins`,
      RABBITMQ_CONF_ENV_FILE: '/dev/null', RABBITMQ_PID_FILE: `${home}/pid`,
    },
    ready: { port: secure ? 5671 : 5672 }, settleMs: 2500,
  };
}

function versionsOf({ versions }: LabContext): Readonly<Record<string, string>> {
  return { amqplib: versions['amqplib'] ?? '', rhea: versions['rhea'] ?? '', rabbitmq: versions['rabbitmq'] ?? '', node: versions['node'] ?? '' };
}

const QUEUE = 'line-11.pump.vibration.rms';

function amqp091Run(context: LabContext, one: Case091): LabRun {
  const { name, payloadBytes, exchange = '', routingKey = QUEUE, confirms = false, persistent = false, consume, heartbeatS = 0, spacingMs = 1000, tls } = one;
  const { certificates, clients } = context;
  const params = {
    exchange, routingKey, payloadBytes, publisherConfirms: confirms, persistent, consumeOwnMessages: consume !== undefined, consumerAcks: consume === 'acked', settledSends: false, heartbeatS, idleS: heartbeatS > 0 ? 25 : 0, vhost: '/', user: 'guest', auth: 'PLAIN',
    messages: 10, spacingMs, containerId: null, ...networkParams(payloadBytes),
  };
  const spec = { ...params, ...(tls === undefined ? {} : { caFile: certificates.authority.certificate, ...(tls === 'any' ? {} : { tls: `TLSv${tls}` }) }) };
  return {
    id: `lab-amqp091-${name}`, family: 'amqp', protocol: 'AMQP 0-9-1', binding: 'TCP',
    security: tls === undefined ? PLAIN : { kind: tls === 'any' ? 'TLS' : `TLS ${tls}`, auth: 'server certificate ECDSA P-256', sni: 'iot.example.com', certChainDer: { server: [certificates.server.bytes, certificates.authority.bytes], client: [] } },
    implementation: { client: 'npm amqplib', server: 'rabbitmq-server', versions: versionsOf(context) }, params,
    servers: [rabbitmq(context, name, tls !== undefined)], client: { kind: 'marks', command: ['node', `${clients}/amqp-0-9-1.mjs`, JSON.stringify(spec)] }, port: tls === undefined ? 5672 : 5671,
  };
}

function amqp10Run(context: LabContext, one: Case10): LabRun {
  const { name, server, payloadBytes, settled = false, heartbeatS = 0 } = one;
  const { clients } = context;
  const rabbit = server === 'rabbit';
  const params = {
    exchange: '', routingKey: QUEUE, payloadBytes, publisherConfirms: false, persistent: false, consumeOwnMessages: false, consumerAcks: false, settledSends: settled, heartbeatS, idleS: heartbeatS > 0 ? 25 : 0, vhost: '/', user: 'guest', auth: rabbit ? 'PLAIN' : 'ANONYMOUS',
    messages: 20, spacingMs: 1000, containerId: 'pump-controller-17', ...networkParams(payloadBytes),
  };
  const spec = { ...params, address: rabbit ? `/queue/${QUEUE}` : QUEUE };
  return {
    id: `lab-amqp10-${name}`, family: 'amqp', protocol: 'AMQP 1.0', binding: 'TCP', security: PLAIN,
    implementation: { client: 'npm rhea', server: rabbit ? 'rabbitmq-server (rabbitmq_amqp1_0 plugin)' : 'npm rhea', versions: versionsOf(context) }, params,
    servers: [rabbit ? rabbitmq(context, `10-${name}`, false) : { command: ['node', `${clients}/amqp-1-0.mjs`, 'server', JSON.stringify(spec)], ready: { port: 5672 } }],
    client: { kind: 'marks', command: ['node', `${clients}/amqp-1-0.mjs`, 'client', JSON.stringify(spec)] }, port: 5672,
  };
}

export const amqpRuns: RunsOf = (context) => [...CASES_091.map((one) => amqp091Run(context, one)), ...CASES_10.map((one) => amqp10Run(context, one))];
