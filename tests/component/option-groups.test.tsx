// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { MultiControl } from '../../src/app/features/questionnaire/multi-control.tsx';
import { findQuestion, type Answer, type MultiQuestion } from '../../src/questionnaire/index.ts';

const standards = findQuestion('standards') as MultiQuestion;

function Asked({ first }: { readonly first?: Answer }) {
  const [answer, setAnswer] = useState<Answer | undefined>(first);
  return <><MultiControl question={standards} answer={answer} onChange={setAnswer} /><output>{JSON.stringify(answer)}</output></>;
}

const heading = (name: RegExp) => screen.getByText(name, { selector: 'summary' });
const isOpen = (name: RegExp) => heading(name).closest('details')?.open;

it('shows standards by field, all closed, each telling how many it holds', () => {
  render(<Asked />);
  expect(screen.queryByRole('checkbox', { name: /^OCPP/ })).toBeNull();
  const held = screen.getAllByText(/\(\d+\)$/, { selector: 'summary' }).map((summary) => Number(/\((\d+)\)$/.exec(summary.textContent ?? '')?.[1]));
  expect(held.reduce((sum, count) => sum + count, 0)).toBe(standards.options.length);
});

it('opens where one is chosen, counts, and stays open when it is cleared', async () => {
  render(<Asked first={['ocpp']} />);
  expect(isOpen(/^Energy and charging \(1 of \d+ chosen\)$/)).toBe(true);
  expect(isOpen(/^Industry/)).toBe(false);
  const energy = within(await screen.findByRole('group', { name: 'Energy and charging' }));
  await userEvent.click(energy.getByRole('checkbox', { name: /^DNP3/ }));
  expect(screen.getByRole('status')).toHaveTextContent('["dnp3","ocpp"]');
  await userEvent.click(energy.getByRole('checkbox', { name: /^OCPP/ }));
  await userEvent.click(energy.getByRole('checkbox', { name: /^DNP3/ }));
  expect(screen.getByRole('status')).toHaveTextContent('');
  expect(isOpen(/^Energy and charging \(\d+\)$/)).toBe(true);
});

it('lets "none is required" stand for itself', async () => {
  render(<Asked first={['ocpp']} />);
  await userEvent.click(screen.getByRole('checkbox', { name: 'None is required' }));
  expect(screen.getByRole('status')).toHaveTextContent('[]');
});
