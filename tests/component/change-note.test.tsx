// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { clearAll, replaceState, setAnswer } from '../../src/app/stores/answers-store.ts';
import { sessionStore } from '../../src/app/stores/session.ts';
import { ChangeNote } from '../../src/app/ui/change-note.tsx';
import { HistoryButtons } from '../../src/app/ui/history-buttons.tsx';
import { emptyState } from '../../src/questionnaire/index.ts';

const answers = () => sessionStore.getState().state.answers;

// It is fetched when first needed, which may take longer than a test waits for an element.
beforeAll(() => import('../../src/app/ui/shown-change.tsx'));
beforeEach(() => sessionStore.setState(sessionStore.getInitialState(), true));

function show() {
  return render(<><HistoryButtons /><ChangeNote /></>);
}

it('lists what an example changed, and undoes it in one step', async () => {
  setAnswer('security', 'none');
  show();
  replaceState({ ...emptyState, answers: { payload: 120, security: 'transport', ordered: 'unknown' } }, { from: 'example', name: 'Smart plug' });
  const note = await screen.findByRole('status');
  expect(await within(note).findByText('The example “Smart plug” stands in place of your answers')).toBeInTheDocument();
  expect(within(note).getByText('3 changes')).toBeInTheDocument();
  expect(within(note).getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
    'Payload of one message: 120 bytes (before: nothing)',
    'Order must be kept: I don’t know (before: nothing)',
    'Protection that is asked for: Each hop (before: None on this layer)',
  ]);
  await userEvent.click(within(note).getByRole('button', { name: 'Undo this' }));
  expect(answers()).toEqual({ security: 'none' });
});

it('undo says what it took back, and redo brings it again', async () => {
  setAnswer('payload', 120);
  show();
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('Payload of one message: nothing (before: 120 bytes)')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Redo this' }));
  expect(answers()).toEqual({ payload: 120 });
});

it('the button keeps the focus when it has nothing left to do', async () => {
  setAnswer('payload', 120);
  show();
  const undo = screen.getByRole('button', { name: 'Undo' });
  await userEvent.click(undo);
  expect(undo).toHaveFocus();
  expect(undo).toHaveAttribute('aria-disabled', 'true');
  await userEvent.keyboard('{Enter}');
  expect(answers()).toEqual({});
});

it('starts over in one step that can be undone, and does not start over twice', async () => {
  setAnswer('payload', 120);
  show();
  const over = screen.getByRole('button', { name: 'Start over' });
  await userEvent.click(over);
  await userEvent.click(over);
  expect(answers()).toEqual({});
  expect(sessionStore.getState().past).toHaveLength(2);
  await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(answers()).toEqual({ payload: 120 });
});

it('the note is closed by hand and by the next answer', async () => {
  setAnswer('payload', 120);
  show();
  clearAll();
  await userEvent.click(await screen.findByRole('button', { name: 'Close this note' }));
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  setAnswer('payload', 64);
  clearAll();
  await screen.findByRole('button', { name: 'Close this note' });
  setAnswer('payload', 64);
  await expect.poll(() => screen.getByRole('status').textContent).toBe('');
});
