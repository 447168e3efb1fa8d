import { describe, expect, it } from 'vitest';
import { qpackFieldSection, qpackInsertLiteral, qpackPostBaseIndex, qpackSectionAcknowledgement } from '../../../src/wire/encodings/qpack.ts';
import { prefixedInteger } from '../../../src/wire/encodings/hpack-string.ts';
import { hexOf } from '../../support/hex.ts';

describe('RFC 9204 Appendix B', () => {
  it('B.1: a literal with the name of the static table', () => {
    expect(hexOf(qpackFieldSection([[':path', '/index.html']], 'protocol', 'never'))).toBe('0000510b2f696e6465782e68746d6c');
  });

  it('B.2: a section of two post-base references, after two inserts', () => {
    // Encoded Required Insert Count 3, sign 1 and Delta Base 1 (§4.5.1).
    const prefix = Buffer.from([...prefixedInteger(3, 8, 0), ...prefixedInteger(1, 7, 0x80)]).toString('hex');
    const section = prefix + hexOf([qpackPostBaseIndex(0), qpackPostBaseIndex(1)]);
    expect(section).toBe('03811011');
    expect(section.length / 2).toBe(4);
  });

  it('B.2: acknowledgement of the section of stream 4', () => {
    expect(hexOf([qpackSectionAcknowledgement(4)])).toBe('84');
  });

  it('B.3: an insert with a literal name', () => {
    expect(hexOf([qpackInsertLiteral(['custom-key', 'custom-value'], 'never')])).toBe('4a637573746f6d2d6b65790c637573746f6d2d76616c7565');
  });
});
