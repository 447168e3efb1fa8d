import { describe, expect, it } from 'vitest';
import { QpackEncoder } from '../../../src/wire/encodings/qpack-encoder.ts';
import { qpackFieldSection, qpackInsertCountIncrement, qpackSectionAcknowledgement, qpackStreamCancellation } from '../../../src/wire/encodings/qpack.ts';
import { hexOf } from '../../support/hex.ts';

const AUTHORITY = [':authority', 'www.example.com'] as const;
const PATH = [':path', '/sample/path'] as const;

describe('RFC 9204 Appendix B, one encoder through all examples', () => {
  const encoder = new QpackEncoder(220, 'never');

  it('B.1: a literal with the name of the static table, 15 bytes', () => {
    expect(hexOf(qpackFieldSection([[':path', '/index.html']], 'protocol', 'never'))).toBe('0000510b2f696e6465782e68746d6c');
    expect(hexOf(encoder.section([[':path', '/index.html']], false).section)).toBe('0000510b2f696e6465782e68746d6c');
  });

  it('B.2: capacity, two inserts, and a section of two post-base references', () => {
    expect(hexOf([encoder.setCapacity()])).toBe('3fbd01');
    const { instructions, section, acknowledged } = encoder.section([AUTHORITY, PATH]);
    expect(hexOf(instructions)).toBe('c00f7777772e6578616d706c652e636f6dc10c2f73616d706c652f70617468');
    expect(hexOf(section)).toBe('03811011');
    expect(acknowledged).toBe(true);
    expect(encoder.size).toBe(106);
  });

  it('B.2: acknowledgement of the section of stream 4', () => {
    expect(hexOf([qpackSectionAcknowledgement(4)])).toBe('84');
  });

  it('B.3: a speculative insert with a literal name and its acknowledgement', () => {
    expect(hexOf([encoder.insert(['custom-key', 'custom-value'])])).toBe('4a637573746f6d2d6b65790c637573746f6d2d76616c7565');
    expect(encoder.size).toBe(160);
    expect(hexOf([qpackInsertCountIncrement(1)])).toBe('01');
  });

  it('B.4: a duplicate, a section that refers to old and new entries, and the cancellation of its stream', () => {
    expect(hexOf([encoder.duplicate(2)])).toBe('02');
    expect(encoder.size).toBe(217);
    expect(hexOf(encoder.section([AUTHORITY, [':path', '/'], ['custom-key', 'custom-value']]).section)).toBe('050080c181');
    expect(hexOf([qpackStreamCancellation(8)])).toBe('48');
  });

  it('B.5: an insert under a name of the dynamic table evicts the oldest entry', () => {
    expect(hexOf([encoder.insert(['custom-key', 'custom-value2'])])).toBe('810d637573746f6d2d76616c756532');
    expect(encoder.size).toBe(215);
    expect(encoder.insertCount).toBe(5);
  });
});
