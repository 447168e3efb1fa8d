import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const oneToMany: AssessedCriterion = {
  id: 'one-to-many',
  name: 'One message to many',
  meaning: 'How one message reaches many receivers.',
  rationale: 'The steps follow who does the copying: your server in a loop, the local network, or an intermediary built for it. Within one network multicast copies by itself, so the engine gives protocols with multicast the top step there.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'No means; each receiver is a separate transfer with its own connection.',
    'Your own server sends to each open connection in a loop.',
    'Subscriptions exist, but each receiver is served one by one; or multicast within one link.',
    'Fan-out by an intermediary, with limits in scale or in topics.',
    'Fan-out by topic or exchange in an intermediary is the core of the protocol.',
  ],
};
