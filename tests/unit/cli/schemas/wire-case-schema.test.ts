import { describe, expect, it } from 'vitest';
import { wireCaseSchema } from '../../../../src/cli/schemas/wire-case-schema.ts';
import { checkWireInputs } from '../../../../src/wire/index.ts';
import { schemaFaults } from '../../../support/json-schema-check.ts';

const full = {
  stack: 'mqtt-5/tcp/tls-1-3-psk',
  network: { ip: 'v4', mtu: 1500, tcpTimestamps: true, rttMs: 40, lossRate: 0, link: 'ethernet' },
  traffic: { direction: 'up', payloadBytes: 16, messages: 20, intervalSeconds: 60, guarantee: 'at-least-once', connection: 'kept', keepAliveSeconds: 300 },
  mqtt: { topic: 'sensor/temperature/room1', clientId: 'device-0001', qos: 1 },
  tls: { certChainBytes: [500], pskIdentity: 'device-0001', profile: 'typical' },
};

describe('the schema of a wire case', () => {
  it('takes a full case, as the wire layer does', () => {
    expect(schemaFaults(wireCaseSchema(), full)).toEqual([]);
    expect(checkWireInputs(full)).not.toHaveProperty('problems');
  });
  it('takes a stack alone', () => expect(schemaFaults(wireCaseSchema(), { stack: 'coap/udp/none' })).toEqual([]));
  it('refuses what the wire layer refuses', () => {
    for (const wrong of [{ ...full, mqtt: { qos: 3 } }, { ...full, traffic: { payloadBytes: -1 } }, { ...full, network: { mtu: 10 } }, { ...full, more: {} }, {}]) {
      expect(schemaFaults(wireCaseSchema(), wrong)).not.toEqual([]);
      expect(checkWireInputs(wrong)).toHaveProperty('problems');
    }
  });
});
