import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const natLongevity: AssessedCriterion = {
  id: 'nat-longevity',
  name: 'Life behind NAT',
  meaning: 'Whether the stack stays usable and reachable behind address translation without keep-alive traffic.',
  rationale: 'UDP mappings vanish after 30 s to some minutes, TCP mappings after minutes to hours; a Connection ID or object security survives a new address.',
  sources: [OUR_JUDGEMENT, { source: 'rfc-4787', clause: 'REQ-5' }, { source: 'rfc-5382', clause: 'REQ-5' }],
  baseWeight: 0.5,
  kind: 'assessed',
  anchors: [
    'Mapping lost within a minute, and security with it.',
    'Mapping lost within a minute; the next message goes out but replies late are lost.',
    'Each exchange stands alone, so nothing is lost, and nothing can reach the device between.',
    'Mapping lasts many minutes, or security survives a new address.',
    'Not affected: mapping lasts for hours and messages wait, or there is no address translation at all.',
  ],
};
