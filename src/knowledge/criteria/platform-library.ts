import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const platformLibrary: AssessedCriterion = {
  id: 'platform-library',
  name: 'Library for the platform',
  meaning: 'Whether a maintained library exists for the platforms in question.',
  rationale: 'Computed from the platform table: yes is full, limited is half, no is none; several possible platforms count equally.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 2,
  kind: 'assessed',
  anchors: [
    'No library on any of the platforms.',
    'Limited support on some of the platforms.',
    'Limited support on all of them, or full on half.',
    'Full support on most of them.',
    'Maintained libraries on all of them.',
  ],
};
