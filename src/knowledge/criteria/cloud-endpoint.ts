import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const cloudEndpoint: AssessedCriterion = {
  id: 'cloud-endpoint',
  name: 'Accepted by the cloud',
  meaning: 'Whether the chosen cloud accepts the stack directly or needs a gateway.',
  rationale: 'Computed from the cloud table: a direct end point is full, another transport of the family is half, none is zero; a self-hosted system accepts anything that a server exists for.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'Needs a gateway of your own.',
    'Through a partner service.',
    'Accepted by another transport of the same family, or with notable limits.',
    'Accepted with small limits.',
    'Accepted directly.',
  ],
};
