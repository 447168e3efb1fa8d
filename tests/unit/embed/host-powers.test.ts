import { expect, it } from 'vitest';
import { isGranted, powers } from '../../../src/embed/host-powers.ts';

it.each<[string, () => boolean | Promise<boolean>, boolean]>([
  ['says yes', () => true, true],
  ['says no', () => false, false],
  ['throws', () => { throw new DOMException('denied', 'SecurityError'); }, false],
  ['is refused later', () => Promise.reject(new Error('denied')), false],
])('a power is granted only where its probe says so: it %s', async (_, probe, expected) => {
  expect(await isGranted({ probe })).toBe(expected);
});

it('each has an id and a name of its own', () => {
  expect(new Set(powers.map(({ id }) => id)).size).toBe(powers.length);
  expect(new Set(powers.map(({ name }) => name)).size).toBe(powers.length);
});
