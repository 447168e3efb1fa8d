import type { AssessedCriterion } from '../schema/criterion.ts';
import { OUR_JUDGEMENT } from './judgement.ts';

export const firewallTraversal: AssessedCriterion = {
  id: 'firewall-traversal',
  name: 'Firewalls and proxies',
  meaning: 'How well the stack passes company firewalls, proxies, load balancers and content delivery networks.',
  rationale: 'The steps follow ports and what such boxes understand. Blocked port 8883 is the most repeated hard limit in public threads.',
  sources: [OUR_JUDGEMENT],
  baseWeight: 0.5,
  kind: 'assessed',
  anchors: [
    'Not routable beyond its link, or usually blocked.',
    'UDP on its own port; blocked where only known traffic passes.',
    'TCP on its own port; needs a rule.',
    'Web ports, but proxies or load balancers must support more than ordinary HTTP.',
    'Ordinary web traffic on port 443.',
  ],
};
