import type { WeightRule } from './weight-rule.ts';

export const powerRules: readonly WeightRule[] = [
  {
    id: 'years-traffic', criterion: 'traffic-volume', by: 2,
    when: [{ input: 'power', is: ['battery-years'] }],
    reason: 'Bytes on air and time awake are drawn from the battery.',
  },
  {
    id: 'years-sleep', criterion: 'sleepy-device', by: 3,
    when: [{ input: 'power', is: ['battery-years'] }],
    reason: 'A battery for years means sleep for nearly all of the time.',
  },
  {
    id: 'years-nat', criterion: 'nat-longevity', by: 1,
    when: [{ input: 'power', is: ['battery-years'] }],
    reason: 'Keep-alive traffic every half minute empties a battery in weeks.',
  },
  {
    id: 'days-sleep', criterion: 'sleepy-device', by: 1,
    when: [{ input: 'power', is: ['battery-days'] }],
    reason: 'Some sleep is needed.',
  },
  {
    id: 'sleeps', criterion: 'sleepy-device', by: 3,
    when: [{ input: 'sleepy', is: ['yes'] }],
    reason: 'The device is unreachable most of the time.',
  },
  {
    id: 'reachable-is-not-asleep', criterion: 'sleepy-device', by: -3,
    when: [{ input: 'pushToDevice', is: ['yes'] }, { input: 'latency', is: ['realtime', 'interactive'] }],
    reason: 'A device that must answer within a second is never away: its radio keeps the connection while the processor sleeps.',
  },
];
