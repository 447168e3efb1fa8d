import { createStore } from 'zustand/vanilla';
import { isRecord } from '../../base/index.ts';
import { watchStored, type Kept } from './storage.ts';
import { keyOf, readDocument, writeDocument, type StoredDocument } from './stored-document.ts';

/** A state under a name, kept in this browser alone: neither travels in links. */
export interface SavedScenario {
  readonly id: string;
  readonly name: string;
  /** The part of a link after `#`, with what was decided when it was saved. */
  readonly link: string;
  /** Date, YYYY-MM-DD. */
  readonly savedOn: string;
}

interface Scenarios {
  readonly list: readonly SavedScenario[];
  readonly kept: Kept;
  /** Deleted last, and where it stood: it can be brought back. */
  readonly deleted: { readonly scenario: SavedScenario; readonly at: number } | null;
}

export const LONGEST_NAME = 80;
export const MOST_SCENARIOS = 100;

const document: StoredDocument<readonly SavedScenario[]> = {
  name: 'scenarios',
  version: 1,
  upgrades: {},
  // One that cannot be read takes none of the others with it.
  check: (found) => (Array.isArray(found) ? found.filter(isScenario) : null),
};

export const scenarioStore = createStore<Scenarios>(() => ({ list: [], kept: 'in-browser', deleted: null }));

let loaded = false;

/** Reads what is saved, and follows what other pages of this site save from now on. Not before somebody needs it: prerendered pages know none. */
export function loadScenarios(): void {
  if (loaded) return;
  loaded = true;
  const read = () => scenarioStore.setState({ list: readDocument(document) ?? [] });
  read();
  watchStored(keyOf(document), read);
}

/** @returns the id, or what is wrong with the name */
export function addScenario(name: string, link: string): { readonly id: string } | { readonly problem: string } {
  const list = present();
  const problem = nameProblem(name, null);
  if (problem !== null) return { problem };
  if (list.length >= MOST_SCENARIOS) return { problem: `At most ${MOST_SCENARIOS} scenarios are kept: delete one first.` };
  const { deleted } = scenarioStore.getState();
  const id = String(1 + Math.max(0, ...[...list, ...(deleted === null ? [] : [deleted.scenario])].map((scenario) => Number(scenario.id))));
  write([...list, { id, name: name.trim(), link, savedOn: today() }]);
  return { id };
}

export function updateScenario(id: string, link: string): void {
  write(present().map((scenario) => (scenario.id === id ? { ...scenario, link, savedOn: today() } : scenario)));
}

/** @returns what is wrong with the name; null when it is taken over */
export function renameScenario(id: string, name: string): string | null {
  const problem = nameProblem(name, id);
  if (problem === null) write(present().map((scenario) => (scenario.id === id ? { ...scenario, name: name.trim() } : scenario)));
  return problem;
}

export function deleteScenario(id: string): void {
  const list = present();
  const at = list.findIndex((scenario) => scenario.id === id);
  const scenario = list[at];
  if (scenario === undefined) return;
  write(list.toSpliced(at, 1));
  scenarioStore.setState({ deleted: { scenario, at } });
}

export function bringBackDeleted(): void {
  const { deleted } = scenarioStore.getState();
  if (deleted === null) return;
  write(present().toSpliced(deleted.at, 0, deleted.scenario));
  scenarioStore.setState({ deleted: null });
}

/** @param own the scenario that has the name already */
function nameProblem(name: string, own: string | null): string | null {
  const wanted = name.trim();
  const expected = `Expected a name of 1 to ${LONGEST_NAME} characters that no other scenario has; found`;
  if (wanted === '') return `${expected} none.`;
  if (wanted.length > LONGEST_NAME) return `${expected} ${wanted.length} characters.`;
  const taken = present().some((scenario) => scenario.name === wanted && scenario.id !== own);
  return taken ? `${expected} one that is taken.` : null;
}

/** As it is now, also when another page has written meanwhile. */
function present(): readonly SavedScenario[] {
  loadScenarios();
  return readDocument(document) ?? [];
}

function write(list: readonly SavedScenario[]): void {
  scenarioStore.setState({ list, kept: writeDocument(document, list) });
}

function isScenario(found: unknown): found is SavedScenario {
  return isRecord(found) && typeof found['id'] === 'string' && /^\d{1,6}$/.test(found['id']) && typeof found['name'] === 'string'
    && typeof found['link'] === 'string' && typeof found['savedOn'] === 'string';
}

const today = () => new Date().toISOString().slice(0, 10);
