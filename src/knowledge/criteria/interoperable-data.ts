import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const interoperableData: AssessedCriterion = {
  id: 'interoperable-data',
  name: 'Shared data model',
  meaning: 'Whether two vendors understand each other\'s data without a contract.',
  rationale: 'The steps follow how much of names, types and units is standardised.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'Bytes.',
    'Types only: content formats are named.',
    'Contracts can be written in a common language and generated.',
    'Several standard models build on it.',
    'A registry of objects, resources and units is part of it.',
  ],
};
