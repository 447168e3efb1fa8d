import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const noIntermediary: AssessedCriterion = {
  id: 'no-intermediary',
  name: 'Without intermediary',
  meaning: 'Whether two ends suffice, or a broker or gateway must be run.',
  rationale: 'The steps follow how much there is to run beside the two ends. What reaches a web page only through a proxy made for it needs that proxy there.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0.5,
  kind: 'assessed',
  anchors: [
    'Gateway and broker.',
    'A broker, self-run and heavy.',
    'A broker, small or widely offered as a service; or a server of a special kind.',
    'An ordinary server.',
    'Two ends, either may listen.',
  ],
};
