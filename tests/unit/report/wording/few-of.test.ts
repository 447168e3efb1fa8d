import { expect, it } from 'vitest';
import { fewOf } from '../../../../src/report/wording/few-of.ts';

it.each([
  [['a'], 'a'],
  [['a', 'b', 'c', 'd'], 'a, b, c or d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c or one of 2 more'],
])('%j are named up to four, beyond that the first three and a count', (words, text) => expect(fewOf(words)).toBe(text));
