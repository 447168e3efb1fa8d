import { describe, expect, it } from 'vitest';
import { offeredGuarantee } from '../../../src/estimate/guarantee.ts';
import { capabilities } from '../../support/small-catalogue.ts';

describe('the guarantee at which a stack is costed', () => {
  it.each([
    [['best-effort'], 'at-least-once', 'best-effort', 'its strongest where none is enough'],
    [['at-least-once'], 'best-effort', 'at-least-once', 'the weakest that is enough'],
    [['best-effort', 'at-least-once', 'exactly-once'], 'best-effort', 'best-effort', 'as asked'],
    [['best-effort', 'exactly-once'], 'at-least-once', 'exactly-once', 'the next stronger one'],
  ] as const)('offers %j, asked %s: %s (%s)', (offered, asked, expected, _reason) => {
    expect(offeredGuarantee(capabilities({ deliveryGuarantees: [...offered] }), asked)).toBe(expected);
  });
});
