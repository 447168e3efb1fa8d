// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { runInThisContext } from 'node:vm';
import { beforeEach, expect, it } from 'vitest';
import { endEarlyJumps, takeEarlyInput, takeEarlyPresses, takeMissedEvents, watchEarlyInput } from '../../../../src/app/stores/early-input.ts';

beforeEach(() => {
  takeEarlyInput();
  takeEarlyPresses();
  document.body.innerHTML = '<input type="radio" name="security" value="none"><button type="button"><b>Smart plug</b></button><p>text</p><a href="#main">Skip</a><main id="main" tabindex="-1"></main>';
});

/** The script as the page runs it: classic, before everything else. */
const runFirstScript = () => runInThisContext(readFileSync('public/early.js', 'utf8'));

const element = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(selector);
  return found;
};

it('keeps changes of controls in order, once', () => {
  watchEarlyInput();
  element('input').click();
  expect(takeEarlyInput()).toEqual([{ name: 'security', kind: 'radio', value: 'none', checked: true }]);
  element('input').dispatchEvent(new Event('change', { bubbles: true }));
  expect(takeEarlyInput()).toEqual([]);
});

it('keeps pressed buttons, wherever inside they were hit, and no other clicks', () => {
  watchEarlyInput();
  element('b').click();
  element('p').click();
  expect(takeEarlyPresses()).toEqual([element('button')]);
  element('button').click();
  expect(takeEarlyPresses()).toEqual([]);
});

it('forgets a button that has left the page', () => {
  watchEarlyInput();
  element('button').click();
  element('button').remove();
  expect(takeEarlyPresses()).toEqual([]);
});

it('moves the focus of a jump without writing to the address, until the page does so itself', () => {
  watchEarlyInput();
  element('a').click();
  expect(document.activeElement).toBe(element('main'));
  expect(window.location.hash).toBe('');
  endEarlyJumps();
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  element('a').dispatchEvent(click);
  expect(click.defaultPrevented).toBe(false);
});

it('adds what happened before any module was there, in order, once', () => {
  runFirstScript();
  element('input').click();
  element('b').click();
  const missed = takeMissedEvents();
  expect(missed.map(({ type, target }) => [type, target])).toEqual([['click', element('input')], ['change', element('input')], ['click', element('b')]]);
  element('b').click();
  expect(takeMissedEvents()).toEqual([]);
  watchEarlyInput(missed);
  expect(takeEarlyInput()).toEqual([{ name: 'security', kind: 'radio', value: 'none', checked: true }]);
  expect(takeEarlyPresses()).toEqual([element('button')]);
});

it('keeps the browser from taking the keys of the list of commands', () => {
  runFirstScript();
  const press = (init: KeyboardEventInit) => document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init }));
  expect(press({ key: 'k', ctrlKey: true })).toBe(false);
  expect(press({ key: 'k' })).toBe(true);
  expect(takeMissedEvents().map(({ type }) => type)).toEqual(['keydown']);
});
