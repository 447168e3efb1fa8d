import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const requestResponse: AssessedCriterion = {
  id: 'request-response',
  name: 'Request and response',
  meaning: 'How naturally a call with its answer, its errors and its timeout is expressed.',
  rationale: 'The steps follow what you would have to invent: correlation, status, methods, typed calls.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'One-way messages only.',
    'Bytes or messages both ways; correlation and errors are yours to design.',
    'Correlation by convention or property; status and errors are yours.',
    'Methods, addresses and status codes are part of the protocol.',
    'Typed calls with deadlines, status, cancellation and generated code.',
  ],
};
