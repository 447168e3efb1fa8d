import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const transportSecurity: AssessedCriterion = {
  id: 'transport-security',
  name: 'Security of the transport',
  meaning: 'What the security variant gives against what is asked.',
  rationale: 'Computed: current profiles before older ones, and no protection counts nothing unless none is asked for.',
  sources: [OUR_JUDGEMENT, { source: 'rfc-7925' }, { source: 'rfc-9325' }],
  baseWeight: 4,
  kind: 'assessed',
  anchors: [
    'Plain text.',
    'Protected by the link alone.',
    'Protected to the intermediary only, where more is asked.',
    'Protected by (D)TLS 1.2 or by object security without a fresh handshake.',
    'Protected by (D)TLS 1.3, or end to end where that is asked.',
  ],
};
