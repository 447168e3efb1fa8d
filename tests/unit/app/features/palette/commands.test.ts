// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandsNow, findCommands, keysText } from '../../../../../src/app/features/palette/commands.ts';
import { pages } from '../../../../../src/app/routes/pages.ts';
import { setAnswer } from '../../../../../src/app/stores/answers-store.ts';
import { sessionStore } from '../../../../../src/app/stores/session.ts';
import { questions } from '../../../../../src/questionnaire/index.ts';

const go = vi.fn();
const named = (query: string) => findCommands(commandsNow(go), query).map(({ name }) => name);
const command = (id: string) => {
  const found = commandsNow(go).find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

beforeEach(() => {
  go.mockClear();
  sessionStore.setState(sessionStore.getInitialState(), true);
});

describe('the commands', () => {
  it('hold every question and every page, each once', () => {
    const ids = commandsNow(go).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining([...questions.map(({ id }) => `question-${id}`), ...pages().map(({ path }) => `page-${path}`)]));
  });

  it('say which have nothing to do now', () => {
    expect(['undo', 'redo', 'start-over', 'result', 'share'].map((id) => command(id).available)).toEqual([false, false, false, false, false]);
    setAnswer('payload', 12);
    expect(['undo', 'redo', 'start-over', 'result', 'share'].map((id) => command(id).available)).toEqual([true, false, true, true, true]);
  });

  it('do what the buttons do', () => {
    setAnswer('payload', 12);
    command('undo').run();
    expect(sessionStore.getState().state.answers).toEqual({});
    command('redo').run();
    expect(sessionStore.getState().state.answers).toEqual({ payload: 12 });
    command('review').run();
    expect(go).toHaveBeenCalledWith('/review/');
  });
});

describe('finding', () => {
  it('takes every word, in any order and case, and puts a name that begins so first', () => {
    expect(named('MESSAGE payload')[0]).toBe('Payload of one message');
    expect(named('payload')[0]).toBe('Payload of one message');
    expect(named('undo')).toEqual(['Undo the last change']);
  });

  it('gives all for nothing, and nothing for what is not there', () => {
    expect(named('')).toHaveLength(commandsNow(go).length);
    expect(named('  ')).toHaveLength(commandsNow(go).length);
    expect(named('zzz')).toEqual([]);
  });
});

it('keys are named as on the keyboard', () => {
  expect(keysText('Ctrl+Shift+Z', true)).toBe('⌘⇧Z');
  expect(keysText('Ctrl+Shift+Z', false)).toBe('Ctrl+Shift+Z');
});
