// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readStored, watchStored, writeStored } from '../../../../src/app/stores/storage.ts';

beforeEach(() => {
  writeStored('note', null);
  window.localStorage.clear();
});
afterEach(() => vi.unstubAllGlobals());

/** As in a browser that blocks storage: touching the property throws. */
function denyStorage(): void {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
}

it('keeps text under a prefix of its own', () => {
  expect(writeStored('note', 'kept')).toBe('in-browser');
  expect(window.localStorage.getItem('wirewise.note')).toBe('kept');
  expect(readStored('note')).toBe('kept');
});

it('forgets', () => {
  writeStored('note', 'kept');
  writeStored('note', null);
  expect(readStored('note')).toBeNull();
  expect(window.localStorage).toHaveLength(0);
});

describe('where storage is denied', () => {
  it('keeps text as long as the page lives, and says so', () => {
    denyStorage();
    expect(readStored('note')).toBeNull();
    expect(writeStored('note', 'kept')).toBe('on-page');
    expect(readStored('note')).toBe('kept');
    expect(writeStored('note', null)).toBe('on-page');
    expect(readStored('note')).toBeNull();
  });
});

describe('where storage is full', () => {
  const fill = () => vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });

  it('what could not be stored counts before what was', () => {
    writeStored('note', 'old');
    fill();
    expect(writeStored('note', 'new')).toBe('on-page');
    expect(readStored('note')).toBe('new');
  });

  it('stores again once there is room', () => {
    const full = fill();
    writeStored('note', 'first');
    full.mockRestore();
    expect(writeStored('note', 'second')).toBe('in-browser');
    expect(window.localStorage.getItem('wirewise.note')).toBe('second');
    expect(readStored('note')).toBe('second');
  });
});

it('tells what another page wrote, key by key', () => {
  const changed = vi.fn();
  watchStored('note', changed);
  window.dispatchEvent(new StorageEvent('storage', { key: 'wirewise.other' }));
  expect(changed).not.toHaveBeenCalled();
  window.dispatchEvent(new StorageEvent('storage', { key: 'wirewise.note' }));
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  expect(changed).toHaveBeenCalledTimes(2);
});
