import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const browserFit: AssessedCriterion = {
  id: 'browser-fit',
  name: 'Browsers',
  meaning: 'How directly a web page can speak it.',
  rationale: 'A page has HTTP, WebSocket and nothing below.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'Cannot be spoken by a page.',
    'Through a gateway that translates.',
    'Through a proxy made for it, with restrictions.',
    'By a maintained library over WebSocket.',
    'Built into the browser, or the library over WebSocket brings what the page needs at once.',
  ],
};
