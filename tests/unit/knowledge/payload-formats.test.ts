import { describe, expect, it } from 'vitest';
import { decisionCatalogue, loadSources, payloadFormats, takesEncoding } from '../../../src/knowledge/index.ts';

describe('payload formats', () => {
  it('name families and protocols of the catalogue, with sources that exist', async () => {
    const known = new Set((await loadSources()).map(({ id }) => id));
    for (const { family, encodings, sources } of payloadFormats) {
      const stacks = decisionCatalogue.families.find(({ id }) => id === family)?.stacks ?? [];
      expect(Object.keys(encodings).toSorted(), family).toEqual([...new Set(stacks.map(({ protocol }) => protocol))].toSorted());
      expect(sources.filter(({ source }) => !known.has(source)), family).toEqual([]);
    }
  });

  it.each([
    ['mqtt', 'mqtt-5', 'json', true], ['mqtt', 'mqtt-5', 'tlv', false], ['grpc', 'grpc', 'protobuf', true], ['grpc', 'grpc', 'json', false],
    ['lwm2m', 'lwm2m-1-0', 'senml-cbor', false], ['lwm2m', 'lwm2m-1-1', 'senml-cbor', true], ['lwm2m', 'lwm2m-1-1', 'lwm2m-cbor', false], ['lwm2m', 'lwm2m-1-2', 'lwm2m-cbor', true],
  ])('%s (%s) with %s: %s', (family, protocol, encoding, expected) => {
    expect(takesEncoding(family, protocol, encoding)).toBe(expected);
  });
});
