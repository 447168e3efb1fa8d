import type { NumberQuestion } from '../question.ts';

export const roundTrip = {
  id: 'round-trip',
  kind: 'number',
  input: 'roundTripMs',
  section: 'link',
  tier: 'expert',
  label: 'Round-trip time',
  hint: 'From sending a packet to its answer, end to end.',
  why: {
    text: 'Each handshake takes whole round trips before the first byte of data arrives.',
    criteria: ['first-delivery-time'],
  },
  unit: 'ms',
  bounds: { low: 0.1, high: 120_000 },
  points: [1, 50, 150, 1_500],
  typical: { value: 100, because: 'Between a site and a cloud region on the same continent; measured values depend on the link.' },
  toInput: (value: number) => value,
  fromInput: (value: number) => value,
} as const satisfies NumberQuestion<'roundTripMs'>;
