// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addScenario, bringBackDeleted, deleteScenario, loadScenarios, MOST_SCENARIOS, renameScenario, scenarioStore, updateScenario,
} from '../../../../src/app/stores/scenario-store.ts';
import { writeStored } from '../../../../src/app/stores/storage.ts';

const KEY = 'scenarios.1';
const list = () => scenarioStore.getState().list;
const names = () => list().map((scenario) => scenario.name);

beforeEach(() => {
  writeStored(KEY, null);
  scenarioStore.setState(scenarioStore.getInitialState(), true);
  loadScenarios();
});

function add(...wanted: readonly string[]): void {
  for (const name of wanted) expect(addScenario(name, 'v=1&s=no')).toHaveProperty('id');
}

describe('a saved scenario', () => {
  it('has a name without spaces around it, its link and the day', () => {
    expect(addScenario('  Meter A ', 'v=1&s=no')).toEqual({ id: '1' });
    expect(list()).toEqual([{ id: '1', name: 'Meter A', link: 'v=1&s=no', savedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) as string }]);
  });

  it.each([
    ['', 'found none.'], ['   ', 'found none.'], ['x'.repeat(81), 'found 81 characters.'], ['Meter A', 'found one that is taken.'],
  ])('is refused the name "%s"', (name, found) => {
    add('Meter A');
    expect(addScenario(name, 'v=1')).toEqual({ problem: `Expected a name of 1 to 80 characters that no other scenario has; ${found}` });
    expect(names()).toEqual(['Meter A']);
  });

  it('is renamed, to its own name too, but not to that of another', () => {
    add('Meter A', 'Meter B');
    expect(renameScenario('1', 'Meter C')).toBeNull();
    expect(renameScenario('1', 'Meter C')).toBeNull();
    expect(renameScenario('1', 'Meter B')).toMatch(/found one that is taken\.$/);
    expect(names()).toEqual(['Meter C', 'Meter B']);
  });

  it('takes changed answers and keeps its name', () => {
    add('Meter A', 'Meter B');
    updateScenario('2', 'v=1&s=hop');
    expect(list().map(({ name, link }) => [name, link])).toEqual([['Meter A', 'v=1&s=no'], ['Meter B', 'v=1&s=hop']]);
  });

  it('comes back to its place when its deletion is undone, and its id goes to no other', () => {
    add('A', 'B', 'C');
    deleteScenario('2');
    expect(names()).toEqual(['A', 'C']);
    bringBackDeleted();
    expect(names()).toEqual(['A', 'B', 'C']);
    deleteScenario('3');
    expect(addScenario('D', 'v=1')).toEqual({ id: '4' });
    bringBackDeleted();
    bringBackDeleted();
    expect(list().map(({ id, name }) => id + name)).toEqual(['1A', '2B', '3C', '4D']);
  });

  it('is one of a hundred at most', () => {
    add(...Array.from({ length: MOST_SCENARIOS }, (_, at) => `Scenario ${at}`));
    expect(addScenario('One more', 'v=1')).toEqual({ problem: 'At most 100 scenarios are kept: delete one first.' });
  });
});

describe('what another page writes', () => {
  it('shows, and is not overwritten by what this page does next', () => {
    add('A');
    window.localStorage.setItem(`wirewise.${KEY}`, JSON.stringify([{ id: '7', name: 'From elsewhere', link: 'v=1', savedOn: '2026-01-01' }]));
    expect(names()).toEqual(['A']);
    window.dispatchEvent(new StorageEvent('storage', { key: `wirewise.${KEY}` }));
    expect(names()).toEqual(['From elsewhere']);
    add('B');
    expect(names()).toEqual(['From elsewhere', 'B']);
  });

  it('may be anything: what is no scenario is left out', () => {
    window.localStorage.setItem(`wirewise.${KEY}`, JSON.stringify([null, 'text', { id: 1 }, { id: 'x', name: 'A', link: '', savedOn: '' }, { id: '2', name: 'Whole', link: 'v=1', savedOn: '2026-01-01' }]));
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(names()).toEqual(['Whole']);
    window.localStorage.setItem(`wirewise.${KEY}`, '{{{');
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
    expect(names()).toEqual([]);
  });
});
