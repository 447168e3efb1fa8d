import type { NumberQuestion } from '../question.ts';

export const ram = {
  id: 'ram',
  kind: 'number',
  input: 'deviceRamKiB',
  section: 'device',
  tier: 'refinement',
  label: 'RAM on the device',
  hint: 'Total RAM of the chip or board, not what is left.',
  why: {
    text: 'A protocol stack with its security needs working memory. A stack that is known to need more than the device has is ruled out; how large a part it takes counts in the ranking.',
    criteria: ['memory-fit', 'platform-library'],
  },
  setAsideWhen: { question: 'platform', only: ['browser', 'mobile', 'server'], because: 'Browsers, phones and servers have memory to spare for every protocol in the catalogue.' },
  unit: 'KiB',
  bounds: { low: 1, high: 1_073_741_824 },
  points: [16, 64, 256, 1_024, 524_288],
  typical: { value: 256, because: 'A microcontroller with radio usually has between 64 and 520 KiB; RFC 7228 places its largest constrained class at about 50 KiB.' },
  toInput: (value: number) => value,
  fromInput: (value: number) => value,
} as const satisfies NumberQuestion<'deviceRamKiB'>;
