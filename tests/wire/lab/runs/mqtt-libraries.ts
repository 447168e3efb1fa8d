import type { LabRun } from '../lab-run.ts';
import { CLIENT_ID, networkParams, PLAIN, TOPIC, type LabContext, type RunsOf } from './context.ts';
import { mosquitto, mosquittoTls } from './mqtt.ts';

interface Case {
  readonly name: string;
  readonly client: 'npm mqtt' | 'paho-mqtt' | 'mosquitto_pub';
  readonly webSocket?: boolean;
  readonly tls?: '1.2' | '1.3';
  readonly version: '3.1.1' | '5.0';
  readonly qos: 0 | 1 | 2;
  readonly payloadBytes: number;
  readonly idleS?: number;
}

const CASES: readonly Case[] = [
  { name: 'js-q0-p200', client: 'npm mqtt', version: '3.1.1', qos: 0, payloadBytes: 200 },
  { name: 'js-q2-p40', client: 'npm mqtt', version: '3.1.1', qos: 2, payloadBytes: 40 },
  { name: 'js-v5-q2-p40', client: 'npm mqtt', version: '5.0', qos: 2, payloadBytes: 40 },
  { name: 'js-q1-p3000', client: 'npm mqtt', version: '3.1.1', qos: 1, payloadBytes: 3000 },
  { name: 'js-tls12-q1', client: 'npm mqtt', tls: '1.2', version: '3.1.1', qos: 1, payloadBytes: 200 },
  { name: 'js-tls13-q0', client: 'npm mqtt', tls: '1.3', version: '5.0', qos: 0, payloadBytes: 200 },
  { name: 'js-ws-q0-p40', client: 'npm mqtt', webSocket: true, version: '3.1.1', qos: 0, payloadBytes: 40 },
  { name: 'js-ws-q1-p200', client: 'npm mqtt', webSocket: true, version: '3.1.1', qos: 1, payloadBytes: 200 },
  { name: 'js-ws-v5-q1-p40', client: 'npm mqtt', webSocket: true, version: '5.0', qos: 1, payloadBytes: 40 },
  { name: 'js-wss13-q0-p40', client: 'npm mqtt', webSocket: true, tls: '1.3', version: '3.1.1', qos: 0, payloadBytes: 40 },
  { name: 'paho-q1-p200', client: 'paho-mqtt', version: '3.1.1', qos: 1, payloadBytes: 200 },
  { name: 'paho-q2-p40', client: 'paho-mqtt', version: '3.1.1', qos: 2, payloadBytes: 40 },
  { name: 'paho-v5-q1-p40', client: 'paho-mqtt', version: '5.0', qos: 1, payloadBytes: 40 },
  { name: 'paho-tls13-q1-p40', client: 'paho-mqtt', tls: '1.3', version: '3.1.1', qos: 1, payloadBytes: 40 },
  { name: 'paho-tls12-q0-p40', client: 'paho-mqtt', tls: '1.2', version: '3.1.1', qos: 0, payloadBytes: 40 },
  { name: 'paho-ws-q0-p40', client: 'paho-mqtt', webSocket: true, version: '3.1.1', qos: 0, payloadBytes: 40 },
  { name: 'paho-ws-q1-p200', client: 'paho-mqtt', webSocket: true, version: '3.1.1', qos: 1, payloadBytes: 200 },
  { name: 'paho-wss13-q1-p40', client: 'paho-mqtt', webSocket: true, tls: '1.3', version: '3.1.1', qos: 1, payloadBytes: 40 },
  { name: 'pub-q2-p40', client: 'mosquitto_pub', version: '3.1.1', qos: 2, payloadBytes: 40 },
  { name: 'pub-q1-p1300', client: 'mosquitto_pub', version: '3.1.1', qos: 1, payloadBytes: 1300 },
  { name: 'pub-v5-q0-p40', client: 'mosquitto_pub', version: '5.0', qos: 0, payloadBytes: 40 },
  { name: 'pub-v5-q1-p40', client: 'mosquitto_pub', version: '5.0', qos: 1, payloadBytes: 40 },
  { name: 'pub-tls13-q1-p40', client: 'mosquitto_pub', tls: '1.3', version: '3.1.1', qos: 1, payloadBytes: 40 },
  { name: 'pub-tls13-q0-p40', client: 'mosquitto_pub', tls: '1.3', version: '3.1.1', qos: 0, payloadBytes: 40 },
];

function publisherRun(context: LabContext, one: Case): LabRun {
  const { name, client, webSocket = false, tls, version, qos, payloadBytes, idleS = 0 } = one;
  const { certificates, clients, versions } = context;
  const port = webSocket ? (tls === undefined ? 9001 : 9002) : tls === undefined ? 1883 : 8883;
  const secured = tls === undefined ? undefined : mosquittoTls(context, 'server');
  const scheme = webSocket ? (tls === undefined ? 'ws' : 'wss') : tls === undefined ? 'mqtt' : 'mqtts';
  const fresh = client === 'mosquitto_pub';
  const command = ['mosquitto_pub', '-h', 'iot.example.com', '-p', String(port), '-i', CLIENT_ID, '-t', TOPIC, '-q', String(qos), '-V', version === '5.0' ? '5' : '311', '-m', 'm'.repeat(payloadBytes), ...(tls === undefined ? [] : ['--cafile', certificates.authority.certificate, '--tls-version', `tlsv${tls}`])];
  const params = {
    mqttVersion: version, ...(client === 'npm mqtt' ? { url: `${scheme}://iot.example.com:${String(port)}${webSocket ? '/mqtt' : ''}` } : {}), topic: TOPIC, topicBytes: TOPIC.length, payloadBytes, qos, clientId: CLIENT_ID, cleanSession: true, keepaliveS: 60, idleS,
    ...(webSocket ? (tls === undefined ? { heads: 'captured' } : { headsFrom: `lab-mqtt-${client === 'npm mqtt' ? 'js-ws-q0-p40' : 'paho-ws-q0-p40'}` }) : {}),
    ...(fresh ? { connectionPerMessage: true, command: command.join(' ') } : { waitAfterConnackMs: 700 }), messages: 10, spacingMs: 1000, ...networkParams(payloadBytes),
  };
  const spec = { ...params, port, transport: webSocket ? 'websockets' : 'tcp', ...(tls === undefined ? {} : { caFile: certificates.authority.certificate, tlsMax: client === 'npm mqtt' ? `TLSv${tls}` : tls === '1.3' ? '772' : '771' }) };
  const program = fresh ? command : client === 'npm mqtt' ? ['node', `${clients}/publisher.mjs`, JSON.stringify(spec)] : ['/usr/bin/python3', `${clients}/paho-client.py`, JSON.stringify(spec)];
  const server = client === 'npm mqtt' ? 'mosquitto (libwebsockets)' : 'mosquitto';
  const used: Record<string, string> = { mosquitto: versions['mosquitto'] ?? '', ...(client === 'npm mqtt' ? { 'mqtt.js': versions['mqtt'] ?? '', ws: versions['ws'] ?? '', node: versions['node'] ?? '' } : client === 'paho-mqtt' ? { 'paho-mqtt': versions['paho-mqtt'] ?? '' } : {}) };
  return {
    id: `lab-mqtt-${name}`, family: 'mqtt', protocol: 'MQTT', binding: webSocket ? 'WebSocket/TCP' : 'TCP',
    security: secured === undefined ? PLAIN : { kind: `TLS ${tls ?? ''}`, auth: secured.auth, sni: 'iot.example.com', certChainDer: { server: secured.server, client: [] } },
    implementation: { client: client === 'paho-mqtt' ? 'paho-mqtt (python3)' : client, server, versions: used }, params,
    servers: [mosquitto(context, name, [...(secured?.listener ?? []), ...(webSocket ? ['protocol websockets'] : [])], port)], client: { kind: fresh ? 'each' : 'marks', command: program }, port,
  };
}

export const mqttLibraryRuns: RunsOf = (context) => CASES.map((one) => publisherRun(context, one));
