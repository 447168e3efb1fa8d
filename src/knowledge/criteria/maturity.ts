import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const maturity: AssessedCriterion = {
  id: 'maturity',
  name: 'Maturity',
  meaning: 'Standards, independent implementations, maintained libraries and people who know it.',
  rationale: 'The steps follow the number of maintained implementations and how long they have been in wide use.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 2,
  kind: 'assessed',
  anchors: [
    'Draft or abandoned.',
    'Few implementations, little activity.',
    'A stable standard with a modest set of maintained implementations.',
    'Widely used with several maintained implementations.',
    'Universal.',
  ],
};
