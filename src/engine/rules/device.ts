import type { WeightRule } from './weight-rule.ts';

export const deviceRules: readonly WeightRule[] = [
  {
    id: 'small-device-needs-library', criterion: 'platform-library', by: 2,
    when: [{ input: 'platform', is: ['mcu-baremetal', 'rtos'] }],
    reason: 'On a microcontroller a missing library means writing the protocol yourself.',
  },
  {
    id: 'small-device-memory', criterion: 'memory-fit', by: 1,
    when: [{ input: 'platform', is: ['mcu-baremetal', 'rtos'] }],
    reason: 'Memory on a microcontroller is shared with the application.',
  },
  {
    id: 'bare-metal-memory', criterion: 'memory-fit', by: 1,
    when: [{ input: 'platform', is: ['mcu-baremetal'] }],
    reason: 'Without an operating system the device is of the smallest kind: some 10 to 50 KiB of RAM (RFC 7228 §3).',
  },
  {
    id: 'little-ram', criterion: 'memory-fit', by: 2,
    when: [{ input: 'deviceRamKiB', atMost: 64 }],
    reason: 'With 64 KiB or less every buffer of a stack is felt.',
  },
  {
    id: 'some-ram', criterion: 'memory-fit', by: 1,
    when: [{ input: 'deviceRamKiB', atMost: 256 }],
    reason: 'With 256 KiB or less a TLS session is a visible share of memory.',
  },
  {
    id: 'browser-platform', criterion: 'browser-fit', by: 6,
    when: [{ input: 'platform', is: ['browser'] }],
    reason: 'The end is a web page, so it counts how directly a page speaks the protocol.',
  },
];
