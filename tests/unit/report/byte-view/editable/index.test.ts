import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../../src/knowledge/index.ts';
import { editableInputs, valueInUse } from '../../../../../src/report/byte-view/editable/index.ts';
import { editedCase } from '../../../../../src/report/byte-view/edited-case.ts';
import { checkWireInputs, defaultWireInputs, modelSession, type WireCase, type WireInputs } from '../../../../../src/wire/index.ts';

const stacks = catalogue.families.flatMap((family) => family.stacks);
const fieldsOf = ({ stack, inputs }: WireCase) => JSON.stringify(modelSession(stack, inputs).packets);

function checked(value: unknown): WireCase {
  const result = checkWireInputs(value);
  if ('problems' in result) throw new Error(JSON.stringify(result.problems));
  return result;
}

describe('inputs that a person can change', () => {
  it.each(catalogue.families.map((family) => [family.id, family.stacks] as const))('%s: the value shown without a change is the one in use', (_family, own) => {
    const wrong: string[] = [];
    for (const stack of own) {
      for (const direction of ['up', 'down'] as const) {
        const inputs: WireInputs = { ...defaultWireInputs(stack), direction };
        const plain = fieldsOf(checked(editedCase(stack.id, inputs, {})));
        for (const input of editableInputs(stack).flatMap((group) => group.inputs)) {
          const edited = checked(editedCase(stack.id, inputs, { [input.path]: input.initial(inputs, stack) }));
          if (fieldsOf(edited) !== plain) wrong.push(`${stack.id} ${direction} ${input.path}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('each decides something for at least one stack', () => {
    const idle = new Set(stacks.flatMap((stack) => editableInputs(stack).flatMap((group) => group.inputs.map(({ path }) => path))));
    const other: Readonly<Record<string, unknown>> = {
      'traffic.direction': 'down', 'traffic.guarantee': 'best-effort', 'traffic.connection': 'per-message', 'network.ip': 'v6', 'network.tcpTimestamps': false, 'network.mtu': 600, 'network.rttMs': 2000,
      'tls.cipher': 'chacha20-poly1305', 'tls.group': 'p-256', 'tls.resumption': 'ticket', 'tls.cookie': false, 'tls.cidPaddingBytes': 16, 'mqtt.qos': 2, 'mqttSn.qos': 2, 'mqtt.topicAlias': true, 'mqtt.pubackBodyBytes': 4,
      'mqttSn.topicKind': 'predefined', 'coap.type': 'NON', 'coap.method': 'GET', 'coap.response': 'separate', 'coap.observe': true, 'coap.query': ['a=1'], 'coap.contentFormat': 60, 'coap.blockSize': 16,
      'lwm2m.operation': 'send', 'lwm2m.encoding': 'senml-json', 'lwm2m.resource': '/3/0/9', 'http3.packetNumberBytes': 4, 'grpc.call': 'stream', 'amqp091.publisherConfirms': false, 'amqp10.sasl': 'none', 'amqp10.settled': true,
      'oscore.tagBytes': 16, 'tls.certChainBytes': [900], 'websocket.deflate': true, 'websocket.deflateRatio': 0.5, 'tls.compressedChainBytes': 420, 'tls.clientCertChainBytes': [900],
    };
    for (const stack of stacks) {
      const inputs = { ...defaultWireInputs(stack), payloadBytes: 40 };
      const plain = fieldsOf(checked(editedCase(stack.id, inputs, {})));
      for (const input of editableInputs(stack).flatMap((group) => group.inputs)) {
        if (!idle.has(input.path)) continue;
        const now = valueInUse(input, stack, inputs);
        const next = other[input.path] ?? (typeof now === 'number' ? now + 1 : `${String(now ?? '')}x`);
        const result = checkWireInputs(editedCase(stack.id, inputs, { [input.path]: next as string }));
        if (!('problems' in result) && fieldsOf(result) !== plain) idle.delete(input.path);
      }
    }
    // The time between messages decides how often, not how many bytes each.
    expect([...idle]).toEqual(['traffic.intervalSeconds']);
  });

  it('stand at a field of the exchange where their size or value is', () => {
    const places = new Map<string, string[]>();
    for (const stack of stacks) {
      const inputs = editableInputs(stack).flatMap((group) => group.inputs);
      const fields = Object.values(modelSession(stack, defaultWireInputs(stack)).packets).flat().flatMap((packet) => packet.fields);
      for (const input of inputs) {
        const found = fields.filter((field) => input.decides(field)).map(({ name }) => name);
        if (found.length > 0) places.set(input.path, [...new Set([...(places.get(input.path) ?? []), ...found])]);
      }
    }
    for (const path of ['mqtt.topic', 'mqtt.clientId', 'coap.path', 'coap.tokenBytes', 'tls.certChainBytes', 'tls.serverCidBytes', 'tls.pskIdentity', 'traffic.payloadBytes', 'network.mtu', 'network.tcpTimestamps', 'http.path', 'grpc.method', 'lwm2m.endpoint', 'amqp091.routingKey', 'amqp10.address', 'oscore.senderIdBytes', 'mqttSn.clientId', 'websocket.path', 'raw.framingBytes']) {
      expect(places.get(path), path).toBeDefined();
    }
  });
});
