import type { AnyOfQuestion } from '../question.ts';

export const platform = {
  id: 'platform',
  kind: 'multi',
  meaning: 'any-of',
  input: 'platform',
  section: 'device',
  tier: 'essential',
  label: 'Platform of the endpoint',
  hint: 'The end whose protocol you choose; tick several if it is still open.',
  why: {
    text: 'A protocol without a library for the platform is ruled out there: no browser opens a raw socket, and few microcontrollers carry HTTP/2. Several ticks mean that any of them may be used.',
    criteria: ['platform-library', 'browser-fit', 'simplicity'],
  },
  orderedBy: 'label',
  options: [
    { id: 'browser', label: 'Browser', description: 'JavaScript in a web page.' },
    { id: 'linux', label: 'Embedded Linux', description: 'A board or gateway with a Linux kernel.' },
    { id: 'rtos', label: 'Microcontroller with real-time operating system', description: 'Zephyr, FreeRTOS, ESP-IDF, Mbed OS and the like.' },
    { id: 'mcu-baremetal', label: 'Microcontroller without operating system', description: 'Own main loop, an AT-command modem or a vendor library.' },
    { id: 'mobile', label: 'Phone or tablet', description: 'An app on Android or iOS.' },
    { id: 'server', label: 'Server', description: 'A process in a data centre or cloud.' },
  ],
} as const satisfies AnyOfQuestion<'platform'>;
