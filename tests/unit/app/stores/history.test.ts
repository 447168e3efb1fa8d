import { beforeEach, describe, expect, it } from 'vitest';
import { clearAll, replaceState, setAnswer, setFixed, setWeight } from '../../../../src/app/stores/answers-store.ts';
import { goBackTo, redo, restoreStep, undo } from '../../../../src/app/stores/history.ts';
import { sessionStore, stepOf } from '../../../../src/app/stores/session.ts';
import { emptyState } from '../../../../src/questionnaire/index.ts';

const session = () => sessionStore.getState();

beforeEach(() => sessionStore.setState(sessionStore.getInitialState(), true));

describe('undo and redo', () => {
  it('go back and forth over every kind of change', () => {
    setAnswer('payload', 120);
    setWeight('maturity', 7);
    replaceState({ ...emptyState, answers: { link: ['wifi'] } }, { from: 'example', name: 'Smart plug' });
    clearAll();
    undo();
    expect(session().state.answers).toEqual({ link: ['wifi'] });
    expect(session().origins.link).toEqual({ from: 'example', name: 'Smart plug' });
    undo();
    expect(session().state.answers).toEqual({ payload: 120 });
    expect(session().state.weights).toEqual({ maturity: 7 });
    undo();
    undo();
    expect(session().state).toEqual(emptyState);
    redo();
    redo();
    redo();
    expect(session().state.answers).toEqual({ link: ['wifi'] });
  });

  it('do nothing at either end', () => {
    undo();
    redo();
    expect(session().state).toEqual(emptyState);
  });

  it('a new answer ends what could be redone', () => {
    setAnswer('payload', 1);
    undo();
    setAnswer('payload', 2);
    redo();
    expect(session().state.answers).toEqual({ payload: 2 });
  });
});

describe('a step of the address', () => {
  it('that lies behind is reached as undo reaches it: redo leads on', () => {
    setAnswer('payload', 1);
    const first = stepOf(session());
    setAnswer('payload', 2);
    setFixed('payload', true);
    restoreStep(first);
    expect(session().state.answers).toEqual({ payload: 1 });
    expect(session().past).toHaveLength(1);
    redo();
    redo();
    expect(session().state.fixed).toEqual(['payload']);
  });

  it('that lies ahead is reached as redo reaches it', () => {
    setAnswer('payload', 1);
    setAnswer('payload', 2);
    const second = stepOf(session());
    undo();
    undo();
    restoreStep(second);
    expect(session().state.answers).toEqual({ payload: 2 });
    expect(session().future).toEqual([]);
    undo();
    expect(session().state.answers).toEqual({ payload: 1 });
  });

  it('that the history does not hold becomes a new one', () => {
    setAnswer('payload', 1);
    restoreStep({ ...stepOf(session()), state: { ...emptyState, answers: { payload: 3 } } });
    expect(session().state.answers).toEqual({ payload: 3 });
    undo();
    expect(session().state.answers).toEqual({ payload: 1 });
  });
});

it('goes back to a place in the history, several steps at once', () => {
  setAnswer('payload', 1);
  setAnswer('payload', 2);
  setAnswer('security', 'none');
  goBackTo(1);
  expect(session().state.answers).toEqual({ payload: 1 });
  goBackTo(5);
  expect(session().state.answers).toEqual({ payload: 1 });
  redo();
  expect(session().state.answers).toEqual({ payload: 2 });
});
