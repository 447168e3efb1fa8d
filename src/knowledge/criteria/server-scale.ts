import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const serverScale: AssessedCriterion = {
  id: 'server-scale',
  name: 'Very many devices',
  meaning: 'What one server needs for very many devices.',
  rationale: 'The steps follow state held for each device and whether ordinary load balancing applies.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0.5,
  kind: 'assessed',
  anchors: [
    'Heavy state for each device; scaling is a project.',
    'A connection with heavy state each.',
    'A connection each, kept by servers built for it.',
    'A connection each with light state, clusters in wide use; or polling without state.',
    'Little or no state for each device.',
  ],
};
