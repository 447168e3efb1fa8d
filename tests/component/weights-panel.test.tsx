// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { WeightsPanel } from '../../src/app/features/result/weights-panel.tsx';
import { clearAll, setWeight } from '../../src/app/stores/answers-store.ts';
import { sessionStore } from '../../src/app/stores/session.ts';
import { renderSection, resultFacts } from '../support/result-facts.tsx';

const answers = { platform: ['linux'], link: ['ethernet'], patterns: ['telemetry'], metered: 'yes' } as const;
const weights = () => sessionStore.getState().state.weights;

beforeEach(clearAll);

function rowOf(name: RegExp) {
  const row = screen.getByRole('heading', { name }).closest('li');
  if (row === null) throw new Error(`No row for ${String(name)}`);
  return within(row);
}

it('shows the base and what the answers changed, with the reason', () => {
  renderSection(<WeightsPanel facts={resultFacts({ answers })} />);
  expect(rowOf(/^Traffic /).getByText(/^Base \d+, \+3: Traffic is paid for\.$/)).toBeInTheDocument();
});

it('shows what the whole way from worst to best means', () => {
  renderSection(<WeightsPanel facts={resultFacts({ answers })} />);
  expect(rowOf(/^Traffic /).getByText(/^Measured\. 0 points at .+ a day, all points at .+ a day/)).toBeInTheDocument();
});

it('sets a weight in steps', async () => {
  renderSection(<WeightsPanel facts={resultFacts({ answers })} />);
  await userEvent.selectOptions(rowOf(/^Traffic /).getByLabelText(/step$/), '5');
  expect(weights()).toEqual({ 'traffic-volume': 10 });
});

it('sets a weight exactly, on Enter', async () => {
  renderSection(<WeightsPanel facts={resultFacts({ answers })} />);
  const field = rowOf(/^Traffic /).getByLabelText(/exact/);
  await userEvent.clear(field);
  await userEvent.type(field, '7.25');
  expect(weights()).toEqual({});
  await userEvent.keyboard('{Enter}');
  expect(weights()).toEqual({ 'traffic-volume': 7.25 });
});

it.each(['eleven', '11', '-1', '1.234', ''])('refuses "%s" in words and keeps the weight', async (typed) => {
  renderSection(<WeightsPanel facts={resultFacts({ answers })} />);
  const field = rowOf(/^Traffic /).getByLabelText(/exact/);
  await userEvent.clear(field);
  if (typed !== '') await userEvent.type(field, typed);
  await userEvent.tab();
  expect(field).toHaveAccessibleDescription('A number from 0 to 10, at most two decimals.');
  expect(weights()).toEqual({});
});

it('gives one weight, or all, back to the rules', async () => {
  setWeight('traffic-volume', 8);
  setWeight('maturity', 1);
  renderSection(<WeightsPanel facts={resultFacts({ answers, weights: weights() })} />);
  await userEvent.click(screen.getByRole('button', { name: /^Give back: Traffic/ }));
  expect(weights()).toEqual({ maturity: 1 });
  await userEvent.click(screen.getByRole('button', { name: 'Give all back to the rules' }));
  expect(weights()).toEqual({});
});

it('says that weights of nothing but 0 give no ranking, and how to get out', async () => {
  const facts = resultFacts({ answers });
  const none = Object.fromEntries(facts.catalogue.criteria.map((criterion) => [criterion.id, 0]));
  renderSection(<WeightsPanel facts={resultFacts({ answers, weights: none })} />);
  expect(screen.getByRole('alert')).toHaveTextContent('These weights give no rankingExpected at least one weight above 0; found: all weights are 0.');
  expect(screen.getByRole('button', { name: 'Give all weights back to the rules' })).toBeInTheDocument();
});
