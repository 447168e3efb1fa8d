import { expect, it } from 'vitest';
import { textTable } from '../../../src/cli/text-table.ts';

it('sets columns under each other, numbers to the right, and leaves no space at the end', () => {
  expect(textTable(['name', 'bytes', 'clause'], [['Type', '1', ''], ['Message ID', '12', '§3']], [1])).toBe([
    'name        bytes  clause', '----------  -----  ------', 'Type            1', 'Message ID     12  §3', '',
  ].join('\n'));
});
