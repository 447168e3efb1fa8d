import { expect, it } from 'vitest';
import { clearAll, setAnswer } from '../../../../src/app/stores/answers-store.ts';
import { dismissSeenChange, noteSeen } from '../../../../src/app/stores/seen-changes.ts';
import { sessionStore } from '../../../../src/app/stores/session.ts';

it('a change is told on the next page, unless it has been read', () => {
  setAnswer('payload', 1);
  clearAll();
  const { change } = sessionStore.getState();
  dismissSeenChange();
  expect(sessionStore.getState().change).toBe(change);
  if (change !== null) noteSeen(change);
  dismissSeenChange();
  expect(sessionStore.getState().change).toBeNull();
  dismissSeenChange();
  expect(sessionStore.getState().change).toBeNull();
});
