import type { ChoiceQuestion } from '../question.ts';

export const security = {
  id: 'security',
  kind: 'choice',
  input: 'security',
  section: 'security',
  tier: 'essential',
  label: 'Protection that is asked for',
  hint: 'The least that must hold on this leg.',
  why: {
    text: 'A stack that cannot give the protection is ruled out. TLS and DTLS protect one hop; data that must stay closed to brokers and proxies need protection from end to end.',
    criteria: ['transport-security', 'traffic-volume', 'first-delivery-time', 'memory-fit'],
  },
  orderedBy: 'label',
  options: [
    { id: 'transport', label: 'Each hop', description: 'Encrypted and authenticated on each connection.' },
    { id: 'end-to-end', label: 'End to end', description: 'No broker, proxy or gateway on the way may read or change the data.' },
    { id: 'none', label: 'None on this layer', description: 'The network is closed, the link encrypts, or the data are public.' },
  ],
} as const satisfies ChoiceQuestion<'security'>;
