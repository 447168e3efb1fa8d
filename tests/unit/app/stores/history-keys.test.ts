// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { setAnswer } from '../../../../src/app/stores/answers-store.ts';
import { followHistoryKeys } from '../../../../src/app/stores/history-keys.ts';
import { sessionStore } from '../../../../src/app/stores/session.ts';

const payload = () => sessionStore.getState().state.answers.payload;

/** @returns whether the browser may still do what it does with the keys */
function press(key: string, with_: KeyboardEventInit, on = 'body'): boolean {
  return document.querySelector(on)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...with_ })) ?? true;
}

beforeEach(() => {
  sessionStore.setState(sessionStore.getInitialState(), true);
  window.history.replaceState(null, '', '/docs/wirewise/');
  document.body.innerHTML = '<input type="radio"><input type="text"><input type="search"><textarea></textarea>';
  followHistoryKeys();
  setAnswer('payload', 1);
  setAnswer('payload', 2);
});

it.each([
  ['Ctrl+Z, Ctrl+Shift+Z', { ctrlKey: true }, ['Z', { ctrlKey: true, shiftKey: true }]],
  ['⌘Z, ⌘⇧Z', { metaKey: true }, ['Z', { metaKey: true, shiftKey: true }]],
  ['Ctrl+Z, Ctrl+Y', { ctrlKey: true }, ['y', { ctrlKey: true }]],
] as const)('undo and redo with %s', (_, back, [key, forth]) => {
  expect(press('z', back)).toBe(false);
  expect(payload()).toBe(1);
  expect(press(key, forth)).toBe(false);
  expect(payload()).toBe(2);
});

it('work on a radio button, where the browser has nothing to undo', () => {
  press('z', { ctrlKey: true }, 'input[type="radio"]');
  expect(payload()).toBe(1);
});

it.each(['input[type="text"]', 'input[type="search"]', 'textarea'])('leave %s to the browser', (field) => {
  expect(press('z', { ctrlKey: true }, field)).toBe(true);
  expect(payload()).toBe(2);
});

it.each([['z alone', 'z', {}], ['Ctrl+Alt+Z', 'z', { ctrlKey: true, altKey: true }], ['Ctrl+S', 's', { ctrlKey: true }]])('leave %s alone', (_, key, keys) => {
  expect(press(key, keys)).toBe(true);
  expect(payload()).toBe(2);
});

it('do nothing on pages that do not show the answers', () => {
  window.history.replaceState(null, '', '/docs/wirewise/protocols/mqtt/');
  expect(press('z', { ctrlKey: true })).toBe(true);
  expect(payload()).toBe(2);
});
