import { expect, it } from 'vitest';
import { seedCheckText } from '../../../../src/report/index.ts';

it.each([
  ['a claim that holds', { seedClaim: 'A-045', seedCheck: 'holds' }, 'As in the article of 2022 (claim A-045)'],
  ['a claim that was wrong', { seedClaim: 'A-042', seedCheck: 'wrong' }, 'Corrects the article of 2022 (claim A-042)'],
  ['a sentence of our own', {}, null],
] as const)('%s', (_, statement, text) => {
  expect(seedCheckText(statement)).toBe(text);
});
