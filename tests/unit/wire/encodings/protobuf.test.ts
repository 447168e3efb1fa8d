import { expect, it } from 'vitest';
import { protobufFloat, protobufUnsigned } from '../../../../src/wire/encodings/protobuf.ts';

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

// Protocol Buffers encoding, "A Simple Message": field 1 with 150.
it('writes a number behind its tag', () => {
  expect(hex(protobufUnsigned(1, 150))).toBe('089601');
});

it.each([[1, '0d'], [15, '7d'], [16, '8501'], [2047, 'fd7f'], [2048, '858001']])('writes the tag of field %d as a varint', (field, tag) => {
  expect(hex(protobufFloat(field, 0))).toBe(`${tag}00000000`);
});

it('writes floats with the least significant byte first', () => {
  expect(hex(protobufFloat(2, 1))).toBe('150000803f');
});

it('writes numbers beyond 32 bits', () => {
  expect(hex(protobufUnsigned(1, 2 ** 35))).toBe('08808080808001');
});
