import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { stackIdsWellFormed } from '../../../../src/knowledge/lints/stack-ids-well-formed.ts';

describe('stack-ids-well-formed', () => {
  const withStack = (change: object) => {
    const families = catalogue.families.map((family) => (family.id === 'raw-link' ? { ...family, stacks: family.stacks.map((stack) => ({ ...stack, ...change })) } : family));
    return stackIdsWellFormed.check({ ...catalogue, families });
  };

  it('finds an id that says something else than the parts', () => {
    expect(stackIdsWellFormed.check(catalogue)).toEqual([]);
    expect(withStack({ transport: 'udp' })).toMatchObject([{ expected: 'raw-link/udp/none', found: 'raw-link/link/none' }]);
  });

  it('finds parts outside the grammar, and lets a protocol from outside have its own name', () => {
    expect(withStack({ credential: 'psk', id: 'raw-link/link/none-psk' })).toMatchObject([{ field: 'stack.credential' }]);
    expect(withStack({ protocol: 'semaphore', id: 'semaphore/link/none' })).toEqual([]);
  });
});
