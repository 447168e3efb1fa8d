import type { ChoiceQuestion } from '../question.ts';

export const nat = {
  id: 'nat',
  kind: 'choice',
  input: 'nat',
  section: 'link',
  tier: 'refinement',
  label: 'Address translation on the way',
  hint: 'What stands between the device and the other end.',
  why: {
    text: 'Behind address translation the other end cannot open a conversation, and an idle mapping is forgotten: after minutes for UDP, after hours for TCP.',
    criteria: ['nat-longevity', 'push-to-device', 'firewall-traversal'],
  },
  orderedBy: 'label',
  options: [
    { id: 'nat', label: 'Address translation', description: 'Home router, carrier NAT or company gateway.' },
    { id: 'none', label: 'None', description: 'Both ends reach each other directly.' },
    { id: 'private-network', label: 'Private network', description: 'Private APN, VPN or site network with fixed addresses.' },
  ],
} as const satisfies ChoiceQuestion<'nat'>;
