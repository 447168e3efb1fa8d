import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const connectionSharing: AssessedCriterion = {
  id: 'connection-sharing',
  name: 'One connection for many',
  meaning: 'Whether one connection can carry the traffic of many devices or many independent exchanges, each with its own flow.',
  rationale: 'The steps follow whether links, streams or channels within a connection are part of the protocol.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'One connection for each exchange.',
    'One connection for each device.',
    'Many topics or paths in one connection, one identity.',
    'Independent streams or tokens within a connection, one identity.',
    'Independent channels or links within a connection, each with its own flow control, used for many devices in public services.',
  ],
};
