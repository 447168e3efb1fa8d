import { describe, expect, it } from 'vitest';
import { messageOf, sessionMessages } from '../../support/session-messages.ts';

const stack = 'mqtt-sn-1-2/udp/none';
const list = (mqttSn: object, traffic: object = {}) => sessionMessages({ stack, mqttSn: { clientId: 'dev-0001', topic: 'sensors/dev-0001/temp', ...mqttSn }, traffic: { payloadBytes: 4, keepAliveSeconds: 60, ...traffic } });

describe('MQTT-SN 1.2 §5.4, messages byte for byte', () => {
  it.each([
    ['CONNECT', {}, {}, '0e040401003c6465762d30303031'],
    ['CONNACK', {}, {}, '030500'],
    ['REGISTER', {}, {}, '1b0a0000000173656e736f72732f6465762d303030312f74656d70'],
    ['REGACK', {}, {}, '070b0001000100'],
    ['PUBLISH', { qos: 0, topicKind: 'predefined' }, {}, '0b0c010001000000000000'],
    ['PUBLISH', { qos: -1, topicKind: 'predefined' }, {}, '0b0c610001000000000000'],
    ['PUBLISH', { qos: -1, topicKind: 'short', topic: 'tm' }, {}, '0b0c62746d000000000000'],
    ['PUBACK', {}, {}, '070d0001000200'],
    ['PUBREC', { qos: 2 }, {}, '040f0002'],
    ['PUBREL', { qos: 2 }, {}, '04100002'],
    ['PUBCOMP', { qos: 2 }, {}, '040e0002'],
    ['SUBSCRIBE', { topicFilter: 'cmd/dev-0001' }, { direction: 'down' }, '1112200001636d642f6465762d30303031'],
    ['SUBACK', { topicFilter: 'cmd/dev-0001' }, { direction: 'down' }, '0813200001000100'],
    ['PINGREQ', {}, {}, '0216'],
    ['PINGRESP', {}, {}, '0217'],
    ['PINGREQ', { sleepSeconds: 600 }, {}, '0a166465762d30303031'],
    ['DISCONNECT to sleep', { sleepSeconds: 600 }, {}, '04180258'],
    ['DISCONNECT', {}, {}, '0218'],
    ['WILLTOPICREQ', { will: { topic: 'w', payloadBytes: 2 } }, {}, '0206'],
    ['WILLTOPIC', { will: { topic: 'w', payloadBytes: 2 } }, {}, '04072077'],
    ['WILLMSG', { will: { topic: 'w', payloadBytes: 2 } }, {}, '04090000'],
  ] as const)('%s %j %j', (label, mqttSn, traffic, hex) => {
    expect(messageOf(list(mqttSn, traffic), label).hex).toBe(hex);
  });

  it('a forwarder header of 3 bytes and the node id goes before each message (§5.5)', () => {
    const sent = messageOf(sessionMessages({ stack, mqttSn: { qos: 0, topicKind: 'predefined', forwarderNodeIdBytes: 2 }, traffic: { payloadBytes: 4 } }, ['framing', 'protocol', 'payload']), 'PUBLISH');
    expect(sent.hex).toBe('05fe0000000b0c010001000000000000');
  });
});
