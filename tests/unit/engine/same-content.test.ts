import { describe, expect, it } from 'vitest';
import { bytesPerDayAt, recommend, sameContent, type SameContent, type Scenario } from '../../../src/engine/index.ts';
import { decisionCatalogue } from '../../../src/knowledge/index.ts';
import { scenarioWith } from '../../support/scenarios.ts';

const scenario = scenarioWith({ payloadBytes: 175, payloadEncoding: 'json', messagesPerDay: 24, links: ['lte-m'], security: 'transport' });
const stacks = [
  { protocol: 'mqtt', stack: 'mqtt-5/tcp/tls-1-3-psk', stackName: 'MQTT' }, { protocol: 'grpc', stack: 'grpc/tcp/tls-1-3-cert', stackName: 'gRPC' }, { protocol: 'lwm2m', stack: 'lwm2m-1-2/udp/dtls-1-2-psk', stackName: 'LwM2M' },
];
const compare = (of: Scenario = scenario): SameContent => {
  const result = sameContent(of, decisionCatalogue, stacks);
  if (typeof result === 'string') throw new Error(result);
  return result;
};

describe('the same content over several stacks', () => {
  it('leaves each protocol the encodings that it takes', () => {
    expect(compare().stacks.map(({ protocol, rows }) => [protocol, rows.map(({ encoding }) => encoding)])).toEqual([
      ['mqtt', ['json', 'cbor', 'senml-json', 'senml-cbor', 'protobuf', 'binary']], ['grpc', ['protobuf']], ['lwm2m', ['senml-json', 'senml-cbor', 'binary', 'tlv', 'lwm2m-cbor']],
    ]);
  });

  it('counts the bytes of a day as the estimates do', () => {
    const [mqtt] = compare().stacks;
    for (const { encoding, bytesPerDay } of mqtt?.rows ?? []) {
      expect(bytesPerDay, encoding).toBe(bytesPerDayAt(scenario, decisionCatalogue, 'mqtt-5/tcp/tls-1-3-psk', 'payloadBytes', compare().content.bytes[encoding]));
    }
  });

  it('puts no second wrapping around what LwM2M wraps by itself', () => {
    const rows = compare().stacks[2]?.rows ?? [];
    const message = (encoding: string): number => rows.find((row) => row.encoding === encoding)?.bytesPerMessage ?? Number.NaN;
    // Formats 110 and 112 and opaque bytes (42) take one byte in the option, TLV and LwM2M CBOR two.
    expect(message('senml-json') - message('senml-cbor')).toBe(130 - 75);
    expect(message('tlv') - message('binary')).toBe(54 - 16 + 1);
  });

  it('is open like the encoding', () => {
    expect(sameContent(scenarioWith({ payloadBytes: 175 }), decisionCatalogue, stacks)).toBe('encoding-open');
  });

  it('knows every stack that can be ranked', () => {
    const { ranking } = recommend(scenario, decisionCatalogue, [], { depth: 'stacks' });
    const result = sameContent(scenario, decisionCatalogue, ranking);
    expect(typeof result === 'string' ? result : result.stacks.filter(({ rows }) => rows.length === 0)).toEqual([]);
  });
});
