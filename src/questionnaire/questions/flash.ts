import type { NumberQuestion } from '../question.ts';

export const flash = {
  id: 'flash',
  kind: 'number',
  input: 'deviceFlashKiB',
  section: 'device',
  tier: 'expert',
  label: 'Flash on the device',
  hint: 'Program memory of the chip or board.',
  why: {
    text: 'Code for protocol and security must fit beside the application. A stack that is known to need more than the device has is ruled out.',
    criteria: ['memory-fit'],
  },
  setAsideWhen: { question: 'platform', only: ['browser', 'mobile', 'server'], because: 'Browsers, phones and servers have memory to spare for every protocol in the catalogue.' },
  unit: 'KiB',
  bounds: { low: 1, high: 1_073_741_824 },
  points: [128, 512, 1_024, 4_096, 8_388_608],
  typical: { value: 1_024, because: 'Microcontrollers with radio usually have between 256 KiB and 4 MiB; RFC 7228 places its largest constrained class at about 250 KiB.' },
  toInput: (value: number) => value,
  fromInput: (value: number) => value,
} as const satisfies NumberQuestion<'deviceFlashKiB'>;
