import type { NumberQuestion } from '../question.ts';

export const fleet = {
  id: 'fleet',
  kind: 'number',
  input: 'fleetSize',
  section: 'operations',
  tier: 'expert',
  label: 'Devices in the fleet',
  hint: 'At full roll-out.',
  why: {
    text: 'Every open connection takes memory on the server; large fleets need provisioning and management.',
    criteria: ['server-scale', 'device-management'],
  },
  unit: 'devices',
  bounds: { low: 1, high: 1_000_000_000 },
  points: [10, 1_000, 100_000, 10_000_000],
  typical: { value: 1_000, because: 'Our assumption where nothing was said.' },
  toInput: (value: number) => value,
  fromInput: (value: number) => value,
} as const satisfies NumberQuestion<'fleetSize'>;
