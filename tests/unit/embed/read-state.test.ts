// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { readState } from '../../../src/embed/read-state.ts';
import { emptyState, encodeLink, withCompanyData } from '../../../src/questionnaire/index.ts';

const state = { ...emptyState, answers: { topology: 'device-cloud' } };

it('reads the state of an intact link, and the empty one where there is none', () => {
  expect(readState(encodeLink(state))).toEqual({ state, notes: [] });
  expect(readState('')).toEqual({ state: emptyState, notes: [] });
});

it('says that a link was decided with company data, and goes on without them', () => {
  const read = readState(encodeLink(withCompanyData(state, { name: 'Example Metering', hash: 'bsgtt' })));
  expect('state' in read && read.state).toEqual(state);
  expect('notes' in read && read.notes.map(({ textContent }) => textContent)).toEqual(['Decided with company data; shown here without them.']);
});

it('has words in the place of a result for a damaged link', () => {
  const read = readState(encodeLink(state).slice(0, -1));
  expect('damaged' in read && read.damaged.map(({ textContent }) => textContent).join(' ')).toMatch(/damaged.*checksum/);
});
