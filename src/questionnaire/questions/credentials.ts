import type { ChoiceQuestion } from '../question.ts';

export const credentials = {
  id: 'credentials',
  kind: 'choice',
  input: 'credentials',
  section: 'security',
  tier: 'expert',
  label: 'Credential of the device',
  hint: 'What the device can hold and the other end checks.',
  why: {
    text: 'Certificates make the handshake larger by kilobytes; pre-shared keys keep it small and need a key in each device.',
    criteria: ['transport-security', 'traffic-volume', 'first-delivery-time', 'memory-fit'],
  },
  setAsideWhen: { question: 'security', only: ['none'], because: 'Without protection on this layer no credential is checked there.' },
  orderedBy: 'label',
  options: [
    { id: 'server-certificate', label: 'Certificate of the server only', description: 'The device checks the server and logs in with a name and password.' },
    { id: 'mutual-certificate', label: 'Certificate on both sides', description: 'The device proves itself with its own certificate.' },
    { id: 'psk', label: 'Pre-shared key', description: 'The same secret on both sides.' },
    { id: 'token', label: 'Signed token', description: 'A short-lived token, for example JWT or SigV4.' },
  ],
} as const satisfies ChoiceQuestion<'credentials'>;
