// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { keepLastState, readLastState } from '../../../../src/app/stores/last-state.ts';
import { writeStored } from '../../../../src/app/stores/storage.ts';

const KEY = 'last-state.1';
const store = (content: unknown) => writeStored(KEY, JSON.stringify(content));

beforeEach(() => writeStored(KEY, null));

it('keeps link, origins and the day', () => {
  keepLastState({ link: 'v=1&s=no', origins: { security: { from: 'example', name: 'Smart plug' } }, scenario: { id: '3', changed: true } });
  expect(readLastState()).toEqual({ link: 'v=1&s=no', origins: { security: { from: 'example', name: 'Smart plug' } }, scenario: { id: '3', changed: true }, on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string });
  keepLastState(null);
  expect(readLastState()).toBeNull();
});

it('keeps the day of answers that are the same', () => {
  store({ link: 'v=1&s=no', origins: {}, on: '2020-02-02' });
  keepLastState({ link: 'v=1&s=no', origins: {}, scenario: null });
  expect(readLastState()?.on).toBe('2020-02-02');
  keepLastState({ link: 'v=1&s=hop', origins: {}, scenario: null });
  expect(readLastState()?.on).not.toBe('2020-02-02');
});

it.each([[null], ['text'], [[]], [{ link: 1, on: '2020-02-02' }], [{ link: 'v=1' }]])('takes %j for nothing', (content) => {
  store(content);
  expect(readLastState()).toBeNull();
});

it('leaves out origins that make no sense', () => {
  store({ link: 'v=1', on: '2020-02-02', origins: { security: { from: 'link' }, payload: { from: 'mars' }, ram: { from: 'example' }, nothing: { from: 'you' }, link: null } });
  expect(readLastState()?.origins).toEqual({ security: { from: 'link' } });
  store({ link: 'v=1', on: '2020-02-02', origins: 'none' });
  expect(readLastState()?.origins).toEqual({});
});

it.each([[undefined, null], ['3', null], [{ id: 3 }, null], [{ id: '3', changed: false }, { id: '3', changed: false }], [{ id: '3' }, { id: '3', changed: true }]])('reads the open scenario %j as %j', (found, scenario) => {
  store({ link: 'v=1', on: '2020-02-02', scenario: found });
  expect(readLastState()?.scenario).toEqual(scenario);
});
