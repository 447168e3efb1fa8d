import type { NumberQuestion } from '../question.ts';

export const payload = {
  id: 'payload',
  kind: 'number',
  input: 'payloadBytes',
  section: 'traffic',
  tier: 'essential',
  label: 'Payload of one message',
  hint: 'Your data alone, as encoded, without any header.',
  why: {
    text: 'Headers weigh most on small messages; large ones are split by some protocols and refused by others.',
    criteria: ['traffic-volume', 'bulk-transfer', 'first-delivery-time'],
  },
  unit: 'B',
  bounds: { low: 0, high: 1_000_000_000 },
  points: [16, 100, 1_000, 10_000, 1_000_000],
  typical: { value: 100, because: 'A few readings or a position: about 65 to 115 bytes in Protobuf, CBOR or JSON.' },
  toInput: (value: number) => value,
  fromInput: (value: number) => value,
} as const satisfies NumberQuestion<'payloadBytes'>;
