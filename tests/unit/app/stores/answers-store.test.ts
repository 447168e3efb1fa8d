import { beforeEach, describe, expect, it } from 'vitest';
import { acceptRecovered, adoptLink, clearAll, dismissChange, replaceState, resumeState, setAnswer, setFixed, setWeight } from '../../../../src/app/stores/answers-store.ts';
import { redo, undo } from '../../../../src/app/stores/history.ts';
import { sessionStore } from '../../../../src/app/stores/session.ts';
import { emptyState } from '../../../../src/questionnaire/index.ts';

const session = () => sessionStore.getState();

beforeEach(() => sessionStore.setState(sessionStore.getInitialState(), true));

describe('answering', () => {
  it('keeps the answer and where it came from', () => {
    setAnswer('payload', 120);
    expect(session().state.answers).toEqual({ payload: 120 });
    expect(session().origins).toEqual({ payload: { from: 'you' } });
  });

  it('changes one answer and leaves the others alone', () => {
    setAnswer('payload', 120);
    setAnswer('security', 'transport');
    setAnswer('payload', 64);
    expect(session().state.answers).toEqual({ payload: 64, security: 'transport' });
  });

  it('forgets answer, origin and mark when cleared', () => {
    setAnswer('payload', 120);
    setFixed('payload', true);
    setAnswer('payload', undefined);
    expect(session().state.answers).toEqual({});
    expect(session().origins).toEqual({});
    expect(session().state.fixed).toEqual([]);
  });

  it('gives a weight back to the rules', () => {
    setWeight('maturity', 7);
    expect(session().state.weights).toEqual({ maturity: 7 });
    setWeight('maturity', undefined);
    expect(session().state.weights).toEqual({});
  });
});

describe('a link', () => {
  const damaged = { found: true, intact: false, state: { ...emptyState, answers: { payload: 9 } }, notices: [{ severity: 'error', code: 'checksum-wrong', field: 'k', expected: 'a', found: 'b' }] } as const;

  it('that is damaged waits until it was looked at', () => {
    adoptLink(damaged);
    expect(session().damaged).toBe(true);
    expect(session().state.answers).toEqual({ payload: 9 });
    expect(session().origins.payload).toEqual({ from: 'link' });
    acceptRecovered();
    expect(session().damaged).toBe(false);
    expect(session().linkNotices).toHaveLength(1);
  });

  it('does not lose the answers that were there before', () => {
    setAnswer('security', 'none');
    adoptLink({ ...damaged, intact: true, notices: [] });
    undo();
    expect(session().state.answers).toEqual({ security: 'none' });
  });

  it('that is damaged is damaged again when redone, and whole answers undone to are not', () => {
    setAnswer('security', 'none');
    adoptLink(damaged);
    undo();
    expect(session()).toMatchObject({ damaged: false, linkNotices: [], state: { answers: { security: 'none' } } });
    redo();
    expect(session()).toMatchObject({ damaged: true, state: { answers: { payload: 9 } } });
    expect(session().linkNotices).toHaveLength(1);
  });

  it('is done with when everything is cleared', () => {
    adoptLink(damaged);
    clearAll();
    expect(session()).toMatchObject({ damaged: false, linkNotices: [] });
  });
});

describe('what changed at once', () => {
  const example = { from: 'example', name: 'Smart plug' } as const;

  it('is kept with what was there before, until it is closed', () => {
    setAnswer('payload', 120);
    const before = session().state;
    replaceState({ ...emptyState, answers: { link: ['wifi'] } }, example);
    expect(session().change).toEqual({ how: 'example', name: 'Smart plug', before });
    dismissChange();
    expect(session().change).toBeNull();
  });

  it('is told for a fresh start, for undo and for redo', () => {
    setAnswer('payload', 120);
    clearAll();
    expect(session().change?.how).toBe('cleared');
    undo();
    expect(session().change).toMatchObject({ how: 'undone', before: { answers: {} } });
    redo();
    expect(session().change).toMatchObject({ how: 'redone', before: { answers: { payload: 120 } } });
  });

  it('is over with the next answer', () => {
    clearAll();
    setAnswer('payload', 120);
    expect(session().change).toBeNull();
  });
});

describe('the answers of the last visit', () => {
  const state = { ...emptyState, answers: { payload: 120 } };
  const origins = { payload: { from: 'example', name: 'Smart plug' } } as const;

  it('come back with where they came from and a note; nothing lies before them', () => {
    resumeState({ state, origins, scenario: null }, '2026-11-30');
    expect(session()).toMatchObject({ state, origins, past: [], change: { how: 'restored', name: '2026-11-30' } });
    clearAll();
    undo();
    expect(session().state).toBe(state);
  });

  it('do not push aside what was answered meanwhile, but can be undone to', () => {
    setAnswer('security', 'none');
    resumeState({ state, origins, scenario: null }, '2026-11-30');
    expect(session()).toMatchObject({ state: { answers: { security: 'none' } }, change: null });
    undo();
    undo();
    expect(session().state).toBe(state);
  });
});

it('knows the state that a link held from one that was changed since', () => {
  adoptLink({ found: true, intact: true, state: { ...emptyState, answers: { payload: 9 } }, notices: [] });
  expect(session().linked).toBe(session().state);
  setAnswer('payload', 10);
  expect(session().linked).not.toBe(session().state);
});

describe('a saved scenario', () => {
  const state = { ...emptyState, answers: { payload: 120 } };
  const open = () => replaceState(state, { from: 'scenario', name: 'Meter A' }, { id: '1', state });

  it('stays open while its answers change, and knows that they did', () => {
    open();
    expect(session().scenario?.state).toBe(session().state);
    setAnswer('security', 'none');
    expect(session().scenario?.id).toBe('1');
    expect(session().scenario?.state).not.toBe(session().state);
    undo();
    expect(session().scenario?.state).toBe(session().state);
  });

  it.each([
    ['an example', () => replaceState(emptyState, { from: 'example', name: 'Smart plug' })],
    ['a link', () => adoptLink({ found: true, intact: true, state: emptyState, notices: [] })],
    ['a fresh start', clearAll],
  ])('is closed by %s, and open again when that is undone', (_, change) => {
    open();
    change();
    expect(session().scenario).toBeNull();
    undo();
    expect(session().scenario?.id).toBe('1');
  });
});
