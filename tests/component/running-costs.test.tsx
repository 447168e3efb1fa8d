// @vitest-environment jsdom
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RunningCosts } from '../../src/app/features/result/running-costs/running-costs.tsx';
import { catalogue, loadCostFacts } from '../../src/knowledge/index.ts';
import type { Answers } from '../../src/questionnaire/index.ts';
import { METER } from '../support/cost-question.ts';
import { cellsOf, renderSection, resultFacts } from '../support/result-facts.tsx';
import { fakeIntersectionObserver } from '../support/seen-elements.ts';

vi.mock('../../src/app/charts/drawing.tsx', () => ({ Drawing: () => <p>the picture</p> }));

const costFacts = await loadCostFacts();

async function show(answers: Answers) {
  const seen = fakeIntersectionObserver();
  const facts = resultFacts({ answers }, catalogue);
  renderSection(<RunningCosts facts={facts} costFacts={costFacts} />);
  act(() => seen.show());
  await waitFor(() => expect(screen.queryByText('Working out the figures …')).toBeNull(), { timeout: 60_000 });
  return facts;
}

const tableOf = (caption: RegExp) => {
  const table = screen.getAllByRole('table', { hidden: true }).find((one) => caption.test(one.querySelector('caption')?.textContent ?? ''));
  if (table === undefined) throw new Error(`No table ${caption.source}`);
  return cellsOf(table);
};

describe('what the stacks of a result cost', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {}, removeEventListener: () => {} }));
  });

  it('has a row for each stack of the ranking in battery, data, times, reach and server side', async () => {
    const facts = await show(METER);
    const names = facts.recommendation.ranking.map(({ stackName }) => stackName).toSorted();
    for (const caption of [/^Battery life/, /^Data and cost/, /^Time to the first/, /^Mean time until a message/, /^How a command reaches/, /^Way out, end points/, /^What the fleet asks/]) expect(tableOf(caption).slice(1).map(([name]) => name ?? '').toSorted()).toEqual(names);
  });

  it('says that release assistance comes first, until it is in use', async () => {
    await show(METER);
    expect(screen.getByText('Release assistance comes before the protocol')).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Release assistance'), 'Yes');
    await waitFor(() => expect(screen.queryByText('Release assistance comes before the protocol')).toBeNull());
  });

  it('takes a capacity, and refuses one that no battery has while the last one still counts', async () => {
    await show(METER);
    const field = screen.getByLabelText('Capacity');
    expect(field).toHaveValue('7,700');
    await userEvent.clear(field);
    await userEvent.type(field, '300{Enter}');
    await waitFor(() => expect(screen.getByText(/; 300 mAh, /)).toBeInTheDocument());
    await userEvent.clear(field);
    await userEvent.type(field, '0{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('A battery holds 1 to 10,000,000 mAh; found 0. The last value that fits still counts.');
    expect(field).toBeInvalid();
    expect(screen.getByText(/; 300 mAh, /)).toBeInTheDocument();
  });

  it('where no life can be estimated nothing is drawn, until the missing current is stated', async () => {
    await show({ ...METER, sleepy: 'no' });
    expect(screen.getByText(/^Cannot be estimated. What is missing: the current of .* attached and listening, or of the whole device\.$/)).toBeInTheDocument();
    expect(screen.queryByText(/^Battery life in /)).toBeNull();
    await userEvent.type(screen.getByLabelText('Current asleep, whole device (µA)'), '400{Enter}');
    expect(await screen.findByText(/^Battery life in /)).toBeInTheDocument();
  });

  it('tries a tariff: where no price is known the billed volume stands in', async () => {
    await show(METER);
    expect(screen.getByText(/^Cost of data of one device, EUR/)).toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Tariff'), 'Vodacom South Africa, 10 kB each connection');
    await waitFor(() => expect(screen.getByText(/^Billed volume of one device/)).toBeInTheDocument());
  });

  it('opens assumptions, sources and the steps of an estimate', async () => {
    const facts = await show(METER);
    const [first] = facts.recommendation.ranking;
    const [summary] = screen.getAllByText((_, element) => element?.tagName === 'SUMMARY' && element.textContent === `How it is worked out for ${first?.stackName ?? ''}: the battery life`);
    await userEvent.click(summary as HTMLElement);
    const steps = await screen.findAllByRole('table', { name: /the typical day, step by step/, hidden: true });
    expect(within(steps[0] as HTMLElement).getByText('Battery life')).toBeInTheDocument();
  });

  it('on mains and an unmetered link there is nothing to draw for either', async () => {
    await show({ ...METER, power: 'mains', link: ['ethernet'], metered: 'no' });
    expect(screen.getByText('Runs on mains or a vehicle supply, so battery life does not matter.')).toBeInTheDocument();
    expect(screen.getByText('Nobody is billed by volume here, so the data cost nothing by the byte.')).toBeInTheDocument();
    expect(screen.queryByLabelText('Battery')).toBeNull();
    expect(screen.queryByLabelText('Tariff')).toBeNull();
  });

  it('says what is missing where an estimate cannot be made', async () => {
    const { link: _, ...less } = METER;
    await show(less);
    expect(screen.getByText('Cannot be estimated. What is missing: the link of the device: the radio decides what a message costs.')).toBeInTheDocument();
  });
});
