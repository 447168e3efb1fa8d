import type { ChoiceQuestion } from '../question.ts';

export const ipStack = {
  id: 'ip-stack',
  kind: 'choice',
  input: 'ipStack',
  section: 'link',
  tier: 'expert',
  label: 'IP on the device',
  hint: 'Whether the network code of the device speaks IP.',
  why: {
    text: 'Most protocols here run over TCP or UDP. Without IP only those that can ride on the link itself remain, with a gateway behind.',
    criteria: ['no-intermediary', 'traffic-volume'],
  },
  setAsideWhen: { question: 'platform', only: ['browser', 'linux', 'mobile', 'server'], because: 'These platforms carry IP with their operating system.' },
  orderedBy: 'label',
  options: [
    { id: 'no', label: 'No', description: 'Frames of the link itself; no TCP or UDP on the device.' },
    { id: 'yes', label: 'Yes', description: 'TCP or UDP is available on the device or its modem.' },
  ],
} as const satisfies ChoiceQuestion<'ipStack'>;
