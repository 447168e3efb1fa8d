// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { followPaletteWishes, isPaletteOpen, onPaletteChange, setPaletteOpen } from '../../../../src/app/stores/palette-open.ts';

beforeEach(() => {
  document.body.innerHTML = '<button data-opens-palette=""><b>Commands</b></button><p>text</p>';
  setPaletteOpen(false);
  followPaletteWishes();
});

const press = (key: string, keys: KeyboardEventInit) => document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys }));

it.each([['Ctrl+K', { ctrlKey: true }], ['⌘K', { metaKey: true }]])('opens with %s, in place of what the browser does with it', (_, keys) => {
  expect(press('k', keys)).toBe(false);
  expect(isPaletteOpen()).toBe(true);
});

it.each([['k', {}], ['k', { ctrlKey: true, shiftKey: true }], ['k', { ctrlKey: true, altKey: true }], ['j', { ctrlKey: true }]])('leaves %s with %j alone', (key, keys) => {
  expect(press(key, keys)).toBe(true);
  expect(isPaletteOpen()).toBe(false);
});

it('opens by its button, wherever inside it is hit, and by nothing else', () => {
  document.querySelector<HTMLElement>('p')?.click();
  expect(isPaletteOpen()).toBe(false);
  document.querySelector<HTMLElement>('b')?.click();
  expect(isPaletteOpen()).toBe(true);
});

it('tells who listens, until they stop', () => {
  const heard: boolean[] = [];
  const stop = onPaletteChange(() => heard.push(isPaletteOpen()));
  setPaletteOpen(true);
  setPaletteOpen(false);
  stop();
  setPaletteOpen(true);
  expect(heard).toEqual([true, false]);
});
