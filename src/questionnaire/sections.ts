import type { SectionId } from './question.ts';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly summary: string;
}

/** In the order in which the page shows them. */
export const sections: readonly Section[] = [
  { id: 'device', title: 'Device', summary: 'What runs at the end that sends or receives the messages.' },
  { id: 'link', title: 'Link', summary: 'The network that the device sits on and what stands in its way.' },
  { id: 'topology', title: 'Topology', summary: 'Who talks to whom, and what may stand between.' },
  { id: 'traffic', title: 'Traffic', summary: 'What is sent, how often, and what must be certain about it.' },
  { id: 'security', title: 'Security', summary: 'What must be protected, and with which credentials.' },
  { id: 'power', title: 'Power', summary: 'What feeds the device and whether it sleeps.' },
  { id: 'operations', title: 'Operations', summary: 'Who builds and runs it, where, and under which rules.' },
];
