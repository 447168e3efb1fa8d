// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readState } from '../../../src/embed/read-state.ts';
import { emptyState, encodeLink } from '../../../src/questionnaire/index.ts';

const state = { ...emptyState, answers: { topology: 'device-cloud' } };

it('reads the state of an intact link, and the empty one where there is none', () => {
  expect(readState(encodeLink(state))).toEqual({ state });
  expect(readState('')).toEqual({ state: emptyState });
});

it('has words in the place of a result for a damaged link', () => {
  const read = readState(encodeLink(state).slice(0, -1));
  expect('damaged' in read && read.damaged.map(({ textContent }) => textContent).join(' ')).toMatch(/damaged.*checksum/);
});
