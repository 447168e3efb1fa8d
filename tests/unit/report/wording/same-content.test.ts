import { describe, expect, it } from 'vitest';
import type { SameContent } from '../../../../src/engine/index.ts';
import { contentText, encodingRows, noContentText, sameContentFinding } from '../../../../src/report/index.ts';

const row = (encoding: 'json' | 'protobuf', bytesPerMessage: number, bytesPerDay: number) => ({ encoding, bytesPerMessage, bytesPerDay });
const same: SameContent = {
  content: { readings: 3, from: 'payload', encoding: 'json', bytes: { json: 190, cbor: 139, 'senml-json': 141, 'senml-cbor': 81, protobuf: 23, binary: 17, tlv: 59, 'lwm2m-cbor': 68 } },
  encodings: [{ id: 'json', describes: 'message', clause: 'RFC 8259 §2' }, { id: 'protobuf', describes: 'schema', clause: 'Protocol Buffers encoding' }],
  stacks: [
    { protocol: 'alpha', stack: 'alpha/tcp/none', stackName: 'Alpha over TCP', rows: [row('json', 400, 10_000), row('protobuf', 233, 6_000)] },
    { protocol: 'beta', stack: 'beta/udp/none', stackName: 'Beta over UDP', rows: [row('json', 250, 2_000)] },
  ],
};

describe('the same content in words', () => {
  it('says what the encoding and what the protocol changes, in one encoding throughout', () => {
    expect(sameContentFinding(same)).toBe('3 readings: 190 B in JSON, 23 B in Protocol Buffers. The encoding changes the bytes of a day over Alpha over TCP by 40 %, the choice of protocol by 80 %, all in JSON');
  });

  it('leaves the protocol out where there is nothing to compare with', () => {
    expect(sameContentFinding({ ...same, stacks: same.stacks.slice(0, 1) })).toBe('3 readings: 190 B in JSON, 23 B in Protocol Buffers. Over Alpha over TCP that changes the bytes of a day by 40 %');
    expect(sameContentFinding({ ...same, stacks: [] })).toBe('No stack is left to compare');
  });

  it('says what the figures rest on', () => {
    expect(contentText(same)).toBe('The content is what your payload of 190 B in JSON holds, taken in proportion to 3 readings with name, unit and one time for all; length of names and values is our assumption.');
    expect(contentText({ ...same, content: { ...same.content, from: 'readings', readings: 1 } })).toBe('The content is 1 reading with name, unit and one time for all; length of names and values is our assumption.');
  });

  it('has a cell for every encoding, and says where a protocol does not take one', () => {
    expect(encodingRows(same, 'bytesPerDay')).toEqual([{ id: 'json', name: 'JSON', cells: ['10 kB', '2 kB'] }, { id: 'protobuf', name: 'Protocol Buffers', cells: ['6 kB', 'not taken'] }]);
    expect(encodingRows(same, 'bytesPerMessage')[0]?.cells).toEqual(['400 B', '250 B']);
  });

  it('says why there is nothing to show', () => {
    expect(noContentText('encoding-open')).toContain('not answered');
    expect(noContentText('less-than-a-reading')).toContain('smaller than one reading');
  });
});
