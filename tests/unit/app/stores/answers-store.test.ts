import { beforeEach, describe, expect, it } from 'vitest';
import {
  acceptRecovered, adoptLink, answersStore, clearAll, redo, replaceState, setAnswer, setFixed, setWeight, undo,
} from '../../../../src/app/stores/answers-store.ts';
import { emptyState } from '../../../../src/questionnaire/index.ts';

const session = () => answersStore.getState();

beforeEach(() => answersStore.setState(answersStore.getInitialState(), true));

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
});
