// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { NumberControl } from '../../src/app/features/questionnaire/number-control.tsx';
import { findQuestion, type Answer, type NumberQuestion } from '../../src/questionnaire/index.ts';

const payload = findQuestion('payload') as NumberQuestion;

function Held({ onAnswer }: { readonly onAnswer: (answer: Answer | undefined) => void }) {
  const [answer, setAnswer] = useState<Answer | undefined>();
  return (
    <>
      <NumberControl question={payload} answer={answer} onChange={(next) => { setAnswer(next); onAnswer(next); }} />
      <button type="button" onClick={() => setAnswer(777)}>elsewhere</button>
    </>
  );
}

function setUp() {
  const answers: (Answer | undefined)[] = [];
  render(<Held onAnswer={(answer) => answers.push(answer)} />);
  return { answers, field: screen.getByRole<HTMLInputElement>('textbox'), user: userEvent.setup() };
}

it('keeps what was typed and says what it was read as', async () => {
  const { answers, field, user } = setUp();
  await user.type(field, '4 KiB');
  await user.tab();
  expect(answers.at(-1)).toBe(4096);
  expect(field.value).toBe('4 KiB');
  expect(screen.getByText('Read as 4,096 B.')).toBeInTheDocument();
});

it('shows no error while typing, one on leaving the field, none once it is mended', async () => {
  const { answers, field, user } = setUp();
  await user.type(field, 'much');
  expect(screen.queryByRole('alert')).toBeNull();
  await user.tab();
  expect(screen.getByRole('alert')).toHaveTextContent('found "much"');
  expect(field).toHaveAttribute('aria-invalid', 'true');
  expect(answers).toEqual([]);
  await user.clear(field);
  await user.type(field, '12{Enter}');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(answers.at(-1)).toBe(12);
});

it('takes a range', async () => {
  const { answers, field, user } = setUp();
  await user.type(field, '16-512{Enter}');
  expect(answers.at(-1)).toEqual([16, 512]);
});

it('takes a common value and "I don’t know"', async () => {
  const { answers, user } = setUp();
  await user.click(screen.getByRole('button', { name: '100 B' }));
  expect(answers.at(-1)).toBe(100);
  expect(screen.getByRole('button', { name: '100 B' })).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
  expect(answers.at(-1)).toBe('unknown');
  await user.click(screen.getByRole('checkbox', { name: 'I don’t know' }));
  expect(answers.at(-1)).toBeUndefined();
});

it('shows a value that was set elsewhere in place of what was typed', async () => {
  const { field, user } = setUp();
  await user.type(field, '12{Enter}');
  await user.click(screen.getByRole('button', { name: 'elsewhere' }));
  expect(field.value).toBe('777 B');
});

it('an empty field takes the answer back', async () => {
  const { answers, field, user } = setUp();
  await user.type(field, '12{Enter}');
  await user.clear(field);
  await user.tab();
  expect(answers.at(-1)).toBeUndefined();
});
