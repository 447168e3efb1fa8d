import type { State } from '../../questionnaire/index.ts';
import { replaceState } from './answers-store.ts';
import { loadDecision } from './decision-loader.ts';
import { addScenario, updateScenario, type SavedScenario } from './scenario-store.ts';
import { sessionStore } from './session.ts';

/** Saves the present answers under a new name. @returns what is wrong with the name; null when they are saved. @throws when the link codec cannot be fetched */
export async function savePresentAs(name: string): Promise<string | null> {
  const { state } = sessionStore.getState();
  const { fragmentOf } = await loadDecision();
  const saved = addScenario(name, fragmentOf(state));
  if ('problem' in saved) return saved.problem;
  sessionStore.setState({ scenario: { id: saved.id, state } });
  return null;
}

/** Saves the present answers in place of those of the scenario that is open. @throws when the link codec cannot be fetched */
export async function saveChanges(): Promise<void> {
  const { scenario, state } = sessionStore.getState();
  if (scenario === null) return;
  const { fragmentOf } = await loadDecision();
  updateScenario(scenario.id, fragmentOf(state));
  sessionStore.setState({ scenario: { id: scenario.id, state } });
}

/** Puts the answers of a scenario in place of the present ones, in one step that can be undone. @returns false where they cannot be read. @throws when the link codec cannot be fetched */
export async function openScenario({ id, name, link }: SavedScenario): Promise<boolean> {
  const state = await stateOfLink(link);
  if (state === null) return false;
  replaceState(state, { from: 'scenario', name }, { id, state });
  return true;
}

/** The same text is the same state, so that what was worked out for it is found again. */
const states = new Map<string, State>();

/** @returns null where the text was damaged. @throws when the link codec cannot be fetched */
export async function stateOfLink(link: string): Promise<State | null> {
  const known = states.get(link);
  if (known !== undefined) return known;
  const { decodeLink } = await loadDecision();
  const { found, intact, state } = decodeLink(link);
  if (!found || !intact) return null;
  states.set(link, state);
  return state;
}
