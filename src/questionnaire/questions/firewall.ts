import type { ChoiceQuestion } from '../question.ts';

export const firewall = {
  id: 'firewall',
  kind: 'choice',
  input: 'firewall',
  section: 'link',
  tier: 'essential',
  label: 'Outgoing traffic that is let through',
  hint: 'What the strictest network on the way allows.',
  why: {
    text: 'Where UDP is blocked, everything that rides on UDP is ruled out; where only web traffic passes, everything that needs a port of its own is.',
    criteria: ['firewall-traversal'],
  },
  orderedBy: 'label',
  options: [
    { id: 'open', label: 'Everything', description: 'No port or transport is blocked.' },
    { id: 'web-only', label: 'Only web traffic', description: 'HTTP and WebSocket on ports 80 and 443, perhaps through a proxy.' },
    { id: 'udp-blocked', label: 'TCP only', description: 'Any TCP port; UDP is dropped.' },
  ],
} as const satisfies ChoiceQuestion<'firewall'>;
