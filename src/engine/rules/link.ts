import type { WeightRule } from './weight-rule.ts';

export const linkRules: readonly WeightRule[] = [
  {
    id: 'slow-link-traffic', criterion: 'traffic-volume', by: 2,
    when: [{ input: 'links', includes: ['nb-iot', 'lte-m', '2g', 'lorawan', 'satellite', '802.15.4', 'ble'] }],
    reason: 'On a slow link each byte costs time and energy.',
  },
  {
    id: 'slow-link-delay', criterion: 'first-delivery-time', by: 1,
    when: [{ input: 'links', includes: ['nb-iot', '2g', 'lorawan', 'satellite'] }],
    reason: 'Round trips of seconds multiply with every step of a connection set-up.',
  },
  {
    id: 'radio-loss', criterion: 'lossy-link', by: 1,
    when: [{ input: 'links', includes: ['nb-iot', '2g', 'lorawan', '802.15.4', 'satellite'] }],
    reason: 'These links lose packets or delay them for long.',
  },
  {
    id: 'low-power-link-sleep', criterion: 'sleepy-device', by: 3,
    when: [{ input: 'links', includes: ['nb-iot', 'lte-m', 'lorawan', 'ble', '802.15.4'] }],
    reason: 'These links are made for devices that sleep most of the time.',
  },
  {
    id: 'metered-traffic', criterion: 'traffic-volume', by: 3,
    when: [{ input: 'metered', is: ['yes'] }],
    reason: 'Traffic is paid for.',
  },
  {
    id: 'unmetered-traffic', criterion: 'traffic-volume', by: -1,
    when: [{ input: 'metered', is: ['no'] }],
    reason: 'Traffic costs nothing here.',
  },
  {
    id: 'unmetered-simplicity', criterion: 'simplicity', by: 1,
    when: [{ input: 'metered', is: ['no'] }],
    reason: 'Where traffic costs nothing, what is quickest to build counts more.',
  },
  {
    id: 'behind-nat', criterion: 'nat-longevity', by: 1,
    when: [{ input: 'nat', is: ['nat'] }],
    reason: 'Mappings vanish when nothing is sent.',
  },
  {
    id: 'reachable-behind-nat', criterion: 'push-to-device', by: 2,
    when: [{ input: 'nat', is: ['nat'] }, { input: 'pushToDevice', is: ['yes'] }],
    reason: 'Behind NAT the device can be reached only over a path that the protocol keeps.',
  },
  {
    id: 'restrictive-firewall', criterion: 'firewall-traversal', by: 4,
    when: [{ input: 'firewall', is: ['udp-blocked', 'web-only'] }],
    reason: 'What passes today must pass tomorrow’s proxy too.',
  },
  {
    id: 'late-is-not-lost', criterion: 'lossy-link', by: 3,
    when: [{ input: 'links', includes: ['nb-iot'] }],
    reason: 'Round trips of seconds make TCP repeat what was only late: its timer starts at one second (RFC 6298).',
  },
  {
    id: 'mesh-of-small-frames', criterion: 'lossy-link', by: 3,
    when: [{ input: 'links', includes: ['802.15.4'] }],
    reason: 'Frames of 127 bytes over several hops: header compression knows UDP and not TCP (RFC 6282), and TCP repeats on top of the repetition of the link.',
  },
  {
    id: 'lossy', criterion: 'lossy-link', by: 4,
    when: [{ input: 'lossShare', atLeast: 0.05 }],
    reason: 'From a twentieth of the packets lost, recovery decides delay and traffic.',
  },
  {
    id: 'long-round-trip', criterion: 'first-delivery-time', by: 2,
    when: [{ input: 'roundTripMs', atLeast: 500 }],
    reason: 'Each round trip of the set-up is felt.',
  },
];
