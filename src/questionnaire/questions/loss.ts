import type { NumberQuestion } from '../question.ts';

export const loss = {
  id: 'loss',
  kind: 'number',
  input: 'lossShare',
  section: 'link',
  tier: 'expert',
  label: 'Packets lost',
  hint: 'Share of packets that do not arrive, end to end.',
  why: {
    text: 'Repeats cost bytes, time and energy, and protocols recover in different ways.',
    criteria: ['lossy-link', 'traffic-volume', 'first-delivery-time'],
  },
  unit: '%',
  bounds: { low: 0, high: 90 },
  points: [0, 1, 5, 20],
  typical: { value: 1, because: 'A link in good order; 1 % is our assumption where nothing was measured.' },
  toInput: (value: number) => value / 100,
  fromInput: (value: number) => value * 100,
} as const satisfies NumberQuestion<'lossShare'>;
