import { replaceState } from './answers-store.ts';
import { loadDecision } from './decision-loader.ts';

/** Fills in the answers of a worked example, in one step that can be undone. A missing chunk shows in the status of the results. */
export async function openExample(id: string): Promise<boolean> {
  try {
    const { examples, emptyState } = await loadDecision();
    const example = examples.find((one) => one.id === id);
    if (example === undefined) return false;
    replaceState({ ...emptyState, answers: example.answers }, { from: 'example', name: example.title });
    return true;
  } catch {
    return false;
  }
}
