import { utf8Length } from './encodings/utf8.ts';
import { MQTT_VARINT_MAX } from './encodings/varint.ts';
import type { WireInputs } from './exchange.ts';
import { FRAMING_LINK } from './layers/framing-inputs.ts';
import { ipHeaderBytes } from './layers/ip.ts';
import { applicationPayloadBytes, EU868_LIMITS, US915_UPLINK_LIMITS } from './layers/lorawan-limits.ts';
import { MAX_DATAGRAM_BYTES } from './layers/sixlowpan-fragments.ts';
import { UDP_HEADER_BYTES } from './layers/udp.ts';
import type { SessionStack } from './session-writes.ts';
import { COMPRESSION_MEMBERS } from './layers/websocket-extension.ts';
import type { WireProblem } from './wire-problem.ts';

/** Limits that depend on more than one input: the largest message, the longest names. */
export function checkLimits(stack: SessionStack, inputs: WireInputs): WireProblem[] {
  const problems: WireProblem[] = [];
  const payload = (high: number, clause: string) => {
    if (inputs.payloadBytes > high) problems.push({ field: 'traffic.payloadBytes', expected: `at most ${String(high)} bytes`, found: String(inputs.payloadBytes), clause });
  };
  const text = (field: string, value: string, low: number, high: number, clause: string) => {
    const bytes = utf8Length(value);
    if (bytes < low || bytes > high) problems.push({ field, expected: `${String(low)} to ${String(high)} bytes of UTF-8`, found: `${String(bytes)} bytes`, clause });
  };
  if (inputs.network.link === '802.15.4' && inputs.network.ip === 'v4' && stack.transport !== 'link') {
    problems.push({ field: 'network.ip', expected: 'v6 on 802.15.4', found: 'v4', clause: 'RFC 4944 §1: 6LoWPAN carries IPv6' });
  }
  if (inputs.network.link === '802.15.4' && inputs.network.mtu > MAX_DATAGRAM_BYTES) {
    problems.push({ field: 'network.mtu', expected: `at most ${String(MAX_DATAGRAM_BYTES)} on 802.15.4`, found: String(inputs.network.mtu), clause: 'RFC 4944 §5.3: the datagram size has 11 bits' });
  }
  for (const [name, link] of Object.entries(FRAMING_LINK)) {
    if (Object.hasOwn(inputs.framing ?? {}, name) && link !== inputs.network.link) problems.push({ field: `framing.${name}`, expected: `network.link ${link}`, found: inputs.network.link, clause: 'wire case' });
  }
  problems.push(...checkLorawan(stack, inputs), ...checkWebSocket(stack, inputs));
  if (inputs.tls?.pskIdentity !== undefined) text('tls.pskIdentity', inputs.tls.pskIdentity, 0, 65_535, 'RFC 4279 §2 and RFC 8446 §4.2.11: the identity has a length of 16 bits');
  if (inputs.tls?.serverName !== undefined) text('tls.serverName', inputs.tls.serverName, 0, 65_535, 'RFC 6066 §3: the name has a length of 16 bits');
  if ((inputs.tls?.compressedChainBytes ?? null) !== null && (!stack.security.includes('1-3') || stack.credential === 'psk')) {
    problems.push({ field: 'tls.compressedChainBytes', expected: 'TLS 1.3 or DTLS 1.3 with certificates', found: `${stack.security} ${stack.credential ?? ''}`.trim(), clause: 'RFC 8879 §1' });
  }
  switch (stack.protocol) {
    case 'raw-udp': payload(65_535 - ipHeaderBytes(inputs.network.ip) - UDP_HEADER_BYTES, 'RFC 768: the length field has 16 bits'); break;
    case 'raw-tcp': {
      const framing = inputs.raw?.framingBytes ?? 2;
      if (framing > 0 && framing < 4) {
        const most = 2 ** (8 * framing) - 1;
        const clause = `a length prefix of ${String(framing)} bytes`;
        payload(most, clause);
        for (const name of ['replyBytes', 'keepAliveBytes'] as const) {
          const bytes = inputs.raw?.[name] ?? 0;
          if (bytes > most) problems.push({ field: `raw.${name}`, expected: `at most ${String(most)} bytes`, found: String(bytes), clause });
        }
      }
      break;
    }
    case 'raw-link': if (inputs.network.link !== 'lorawan') payload(65_535, 'one frame'); break;
    case 'mqtt-3-1-1':
    case 'mqtt-5': {
      const topic = inputs.mqtt?.topic ?? inputs.topic;
      text('mqtt.topic', topic, 1, 65_535, 'MQTT 3.1.1 §1.5.3 and §4.7.3');
      if (/[#+]/.test(topic)) problems.push({ field: 'mqtt.topic', expected: 'a topic name without wildcards', found: topic, clause: 'MQTT 3.1.1 §3.3.2.1' });
      text('mqtt.clientId', inputs.mqtt?.clientId ?? inputs.deviceId, 0, 65_535, 'MQTT 3.1.1 §3.1.3.1');
      for (const name of ['username', 'password'] as const) text(`mqtt.${name}`, inputs.mqtt?.[name] ?? '', 0, 65_535, 'MQTT 3.1.1 §3.1.3: the field has a length of 16 bits');
      payload(MQTT_VARINT_MAX - 2 - utf8Length(topic) - 7, 'MQTT 3.1.1 §2.2.3: the remaining length ends at 268435455');
      break;
    }
    case 'mqtt-sn-1-2': {
      payload(65_535 - 9, 'MQTT-SN 1.2 §5.2.1: the length field has 16 bits');
      const kind = inputs.mqttSn?.topicKind ?? 'registered';
      if (kind === 'short') text('mqttSn.topic', inputs.mqttSn?.topic ?? inputs.topic, 2, 2, 'MQTT-SN 1.2 §3: a short topic name has two characters');
      if (inputs.mqttSn?.qos === -1 && kind === 'registered') {
        problems.push({ field: 'mqttSn.topicKind', expected: 'predefined or short with QoS -1', found: kind, clause: 'MQTT-SN 1.2 §6.8: no session gave the topic an id' });
      }
      text('mqttSn.clientId', inputs.mqttSn?.clientId ?? inputs.deviceId, 1, 23, 'MQTT-SN 1.2 §5.3.1');
      break;
    }
    case 'amqp-0-9-1': {
      const own = inputs.amqp091 ?? {};
      const clause = 'AMQP 0-9-1 §4.2.5.3: a short string has at most 255 bytes';
      text('amqp091.routingKey', own.routingKey ?? inputs.topic, 0, 255, clause);
      text('amqp091.exchange', own.exchange ?? '', 0, 127, 'AMQP 0-9-1, domain exchange-name');
      break;
    }
    case 'coap':
    case 'lwm2m-1-0':
    case 'lwm2m-1-1':
    case 'lwm2m-1-2': {
      const resource = inputs.lwm2m?.resource;
      if (resource !== undefined && !isResourcePath(resource)) {
        problems.push({ field: 'lwm2m.resource', expected: 'one to four numbers from 0 to 65535, divided by "/"', found: JSON.stringify(resource), clause: 'OMA LwM2M Core 1.1 §7.1' });
      }
      payload((inputs.coap?.blockSize ?? 1024) * 2 ** 20, 'RFC 7959 §2.2: block numbers have 20 bits');
      for (const segment of (inputs.coap?.path ?? inputs.path).split('/')) text('coap.path', segment, 0, 255, 'RFC 7252 §5.10: Uri-Path has 0 to 255 bytes');
      text('coap.uriHost', inputs.coap?.uriHost ?? '', 0, 255, 'RFC 7252 §5.10: Uri-Host has 1 to 255 bytes');
      for (const part of inputs.coap?.query ?? []) text('coap.query', part, 0, 255, 'RFC 7252 §5.10: Uri-Query has 0 to 255 bytes');
      break;
    }
    default:
  }
  return problems;
}

/** Object, instance, resource, resource instance. */
function isResourcePath(path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments.length >= 1 && segments.length <= 4 && segments.every((segment) => /^\d{1,5}$/.test(segment) && Number(segment) <= 65_535);
}

/** A section of a WebSocket needs one, and its members about compressed messages do not go with none. */
function checkWebSocket(stack: SessionStack, { websocket }: WireInputs): WireProblem[] {
  if (websocket === undefined) return [];
  if (stack.transport !== 'websocket' && stack.protocol !== 'websocket') return [{ field: 'websocket', expected: 'a stack over WebSocket', found: `transport ${stack.transport}`, clause: 'RFC 6455 §1.5' }];
  if (websocket.deflate !== false) return [];
  return COMPRESSION_MEMBERS.filter((name) => (websocket[name] ?? null) !== null).map((name) => ({
    field: `websocket.${name}`, expected: 'websocket.deflate true', found: 'false', clause: 'RFC 7692 §5: the extension is agreed on in the handshake',
  }));
}

/** The largest application payload at any data rate of EU863-870 and US902-928. */
const LORAWAN_MOST_BYTES = 242;

/** The largest message of the data rate that is named, with the MAC commands that ride along. */
function checkLorawan(stack: SessionStack, inputs: WireInputs): WireProblem[] {
  const { lorawanRegion = 'eu868', lorawanDataRate, lorawanMacCommandBytes = 0 } = inputs.framing ?? {};
  if (inputs.network.link !== 'lorawan' || stack.transport !== 'link') return [];
  const clause = `LoRaWAN Regional Parameters, ${lorawanRegion === 'eu868' ? 'EU863-870' : 'US902-928 uplink'}`;
  const refused = (most: number, where: string): WireProblem[] =>
    (inputs.payloadBytes <= most ? [] : [{ field: 'traffic.payloadBytes', expected: `at most ${String(most)} bytes${where}`, found: String(inputs.payloadBytes), clause }]);
  // The headers of a protocol come on top: what is longer than the frame does not fit whatever they are.
  if (lorawanDataRate === undefined) return refused(LORAWAN_MOST_BYTES, '');
  const limit = (lorawanRegion === 'eu868' ? EU868_LIMITS : US915_UPLINK_LIMITS).find(({ dataRate }) => dataRate === lorawanDataRate);
  if (limit === undefined) return [{ field: 'framing.lorawanDataRate', expected: 'a data rate of the region', found: String(lorawanDataRate), clause }];
  return refused(applicationPayloadBytes(limit, false, lorawanMacCommandBytes), ` at data rate ${String(lorawanDataRate)}`);
}
