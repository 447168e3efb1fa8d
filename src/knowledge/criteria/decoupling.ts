import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const decoupling: AssessedCriterion = {
  id: 'decoupling',
  name: 'Decoupling',
  meaning: 'Whether producers and consumers can come, go and multiply without knowing each other.',
  rationale: 'The steps follow routing, presence and storage by an intermediary.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0.5,
  kind: 'assessed',
  anchors: [
    'Each end must know the other.',
    'Names, but one server behind each.',
    'Observation or streams from one server.',
    'Topics or queues with routing.',
    'Topics or exchanges with wildcard routing, presence and storage for the absent.',
  ],
};
