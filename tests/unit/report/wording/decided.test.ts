import { expect, it } from 'vitest';
import { catalogueNames, decidedText } from '../../../../src/report/index.ts';
import { sampleCatalogue } from '../../../support/sample-report.ts';

it.each([
  ['a first place with its score', { first: 'alpha', verdict: 'narrow', scorePercent: 71 }, 'Alpha in first place with 71 of 100 (narrow)'],
  ['nothing fitted', { first: null, verdict: 'no-fit', scorePercent: null }, 'no protocol fitted'],
  ['nothing was answered', { first: null, verdict: 'open', scorePercent: null }, 'no first place'],
  ['a family that the catalogue no longer holds is shown by its id', { first: 'gone', verdict: 'clear', scorePercent: 60 }, 'gone in first place with 60 of 100 (clear)'],
] as const)('%s', (_, outcome, text) => {
  expect(decidedText(outcome, catalogueNames(sampleCatalogue))).toBe(text);
});
