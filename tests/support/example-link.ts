import assert from 'node:assert/strict';
import { DEFAULT_SAMPLES } from '../../src/engine/index.ts';
import { catalogue } from '../../src/knowledge/index.ts';
import { advise, emptyState, encodeLink, examples, withOutcome, type Answers } from '../../src/questionnaire/index.ts';

/** The part of an address after `#` as the page writes it: answers and what is decided on them. */
export function fragmentOf(answers: Answers): string {
  const state = { ...emptyState, answers };
  return encodeLink(withOutcome(state, advise(state, catalogue, { depth: 'ranking', samples: DEFAULT_SAMPLES })));
}

/** The same for a worked example. */
export function exampleFragment(id: string): string {
  const example = examples.find((one) => one.id === id);
  assert.ok(example, `no example ${id}`);
  return fragmentOf(example.answers);
}
