import { expect, it } from 'vitest';
import { unreachable } from '../../../src/base/index.ts';

it('names the value that no case handled', () => {
  expect(() => unreachable({ kind: 'surprise' } as never)).toThrow('{"kind":"surprise"}');
});
