import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const deviceManagement: AssessedCriterion = {
  id: 'device-management',
  name: 'Device management',
  meaning: 'How much of provisioning, configuration, monitoring and firmware update is standardised.',
  rationale: 'The steps follow what another vendor would understand without a contract with you.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0,
  kind: 'assessed',
  anchors: [
    'None; everything is your own design.',
    'Building blocks only.',
    'Vendor services in wide use.',
    'Standardised in another programme that builds on the protocol.',
    'Standardised objects for bootstrap, configuration, monitoring and firmware update.',
  ],
};
