import type { MqttInputs } from '../../exchanges/mqtt-inputs.ts';
import type { WebSocketInputs } from '../../layers/websocket-inputs.ts';
import type { Planned } from '../plan.ts';
import { flag, isObject, number, text, type CaptureRecord } from '../record.ts';
import { commandProperties } from './mosquitto-properties.ts';
import { commonPlan } from './record-inputs.ts';

/** libmosquitto, mosquitto_pub, mqtt.js and paho-python against mosquitto. */
export function mqttPlan(record: CaptureRecord): Planned {
  const { params, implementation } = record;
  const webSocket = record.binding.includes('WebSocket');
  const five = text(params, 'mqttVersion').startsWith('5');
  const common = commonPlan(record, five ? 'mqtt-5' : 'mqtt-3-1-1', webSocket ? 'websocket' : 'tcp', 'mqtt');
  const mqttJs = implementation.client.startsWith('npm mqtt');
  const libmosquitto = implementation.client.includes('mosquitto');
  const down = text(params, 'role').startsWith('subscriber');
  const qos = Math.min(2, Math.max(0, number(params, 'qos'))) as 0 | 1 | 2;
  const willGiven = params['will'];
  const mqtt: MqttInputs = {
    topic: text(params, 'topic'), clientId: text(params, 'clientId'), qos, username: nullable(params, 'username'), password: nullable(params, 'password'),
    will: isObject(willGiven) ? { topic: text(willGiven, 'topic'), payloadBytes: text(willGiven, 'payload').length } : null, topicAlias: flag(params, 'topicAlias'),
    // libmosquitto announces a receive maximum; the broker answers with alias and receive maximum.
    properties: propertiesOf(libmosquitto, text(params, 'command')), pubackBodyBytes: down ? 2 : 3, disconnectBodyBytes: mqttJs ? 2 : 0, subscribe: down,
    ...(mqttJs ? { clientAckBodyBytes: 4 } as const : {}), ...(webSocket ? { connackThinkMs: LIBWEBSOCKETS_TURN_MS } : {}), writes: mqttJs && webSocket ? 'field' : 'packet',
  };
  const keepAlive = number(params, 'keepaliveS');
  const idle = number(params, 'idleS');
  return {
    ...common, waitAfterConnectMs: number(params, 'waitAfterConnackMs', common.connectionPerMessage ? 0 : 700),
    ...(idle > 0 && keepAlive > 0 ? { idle: { rounds: Math.floor(idle / keepAlive), everyMs: keepAlive * 1000 } } : {}),
    // libmosquitto asks when nothing has come in for a keep-alive time, whatever it has sent; without acknowledgements nothing comes in.
    ...(libmosquitto && qos === 0 && !down && keepAlive > 0 ? { keepAlivesAmongMessages: Math.floor((common.messages * common.spacingMs) / 1000 / keepAlive) } : {}),
    inputs: {
      ...common.inputs, direction: down ? 'down' : 'up', mqtt, ...(webSocket ? { websocket: heads(record) } : {}),
      // mosquitto closes when it reads DISCONNECT, the close_notify behind it unread.
      tcp: { clientNoDelay: mqttJs || flag(params, 'tcpNoDelayClient'), serverNoDelay: webSocket, serverAborts: common.connectionPerMessage && common.stack.security !== 'none' },
    },
  };
}

/** Receive Maximum, which libmosquitto always announces (MQTT 5 §3.1.2.11.3). */
const RECEIVE_MAXIMUM = 3;
/** Topic Alias Maximum and Receive Maximum in the CONNACK of mosquitto. */
const CONNACK_PROPERTIES = 6;

/** Properties of a run: what the libraries add, and what a mosquitto_pub command asks for. */
function propertiesOf(libmosquitto: boolean, command: string): NonNullable<MqttInputs['properties']> {
  const asked = commandProperties(command);
  return { ...asked, connect: (libmosquitto ? RECEIVE_MAXIMUM : 0) + (asked['connect'] ?? 0), connack: CONNACK_PROPERTIES };
}

function nullable(params: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = params[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

/** mosquitto looks after its WebSockets every 100 ms: upgrade and CONNACK come later than a delayed acknowledgement waits. */
const LIBWEBSOCKETS_TURN_MS = 100;

function heads({ params }: CaptureRecord): WebSocketInputs {
  const request = text(params, 'requestHead');
  const response = text(params, 'responseHead');
  const secure = text(params, 'url').startsWith('wss');
  const port = /:(\d+)\//.exec(text(params, 'url'))?.[1];
  const host = port === undefined || !secure ? request : request.replace(/Host: iot\.example\.com:\d+/, `Host: iot.example.com:${port}`);
  return { upgradeThinkMs: LIBWEBSOCKETS_TURN_MS, ...(request === '' ? {} : { requestHead: host }), ...(response === '' ? {} : { responseHead: response }) };
}
