import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const streaming: AssessedCriterion = {
  id: 'streaming',
  name: 'Streams',
  meaning: 'How well a continuous flow of data is carried, in order and with flow control.',
  rationale: 'The steps follow order, flow control and long-lived streams beside other traffic. The engine reads the grade in its place: through a proxy for pages a stream goes to the page only, and where loss may pass datagrams do not wait for what was lost.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'Not meant for it; each piece is a separate exchange.',
    'Possible in small pieces, without order or flow control.',
    'Pieces in order through an intermediary, or datagrams where loss may pass.',
    'A long-lived, ordered stream with the flow control of the transport.',
    'Native streams, several at a time, each with flow control of its own.',
  ],
};
