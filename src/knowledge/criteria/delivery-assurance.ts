import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const deliveryAssurance: AssessedCriterion = {
  id: 'delivery-assurance',
  name: 'Assurance of delivery',
  meaning: 'What the protocol itself does so that a message arrives.',
  rationale: 'The steps add one thing each: retransmission, acknowledgement of the message, survival of a broken connection, and processing confirmed by the receiver.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 1.5,
  kind: 'assessed',
  anchors: [
    'Nothing; a lost packet is a lost message.',
    'Bytes are retransmitted while the connection lives; the fate of a message on a broken connection is unknown.',
    'Each message can be acknowledged and repeated.',
    'Acknowledged, and repeated over a broken connection, with duplicates recognised or a choice of guarantees.',
    'Acknowledged by the receiver after processing, stored until then, with rejection and return.',
  ],
};
