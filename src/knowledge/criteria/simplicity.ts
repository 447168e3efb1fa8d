import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const simplicity: AssessedCriterion = {
  id: 'simplicity',
  name: 'Simplicity',
  meaning: 'How little a small team must build, understand, operate and debug.',
  rationale: 'The steps follow what is left to do before the first product works: own framing, retries, sessions and tools count as much as a large standard.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 2,
  kind: 'assessed',
  anchors: [
    'A large framework with a long way to the first result.',
    'Much to learn or to build: own delivery rules, special servers.',
    'A fair amount to learn or to build.',
    'Libraries, servers and tools do nearly everything.',
    'Everybody knows it; the first result takes an hour.',
  ],
};
