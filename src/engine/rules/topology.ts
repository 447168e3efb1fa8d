import type { WeightRule } from './weight-rule.ts';

export const topologyRules: readonly WeightRule[] = [
  {
    id: 'browser-topology', criterion: 'browser-fit', by: 6,
    when: [{ input: 'topology', is: ['browser-client'] }],
    reason: 'A web page is one of the ends.',
  },
  {
    id: 'same-network', criterion: 'no-intermediary', by: 3,
    when: [{ input: 'topology', is: ['lan'] }],
    reason: 'In one network both ends can reach each other; a server between them is one more thing to run.',
  },
  {
    id: 'devices-to-devices', criterion: 'decoupling', by: 4,
    when: [{ input: 'topology', is: ['device-device'] }],
    reason: 'Devices that address each other need somebody who knows where the other is.',
  },
  {
    id: 'servers-listen', criterion: 'push-to-device', by: -2,
    when: [{ input: 'topology', is: ['server-server'] }],
    reason: 'Between servers either end may listen; nobody has to be kept reachable.',
  },
  {
    id: 'servers-have-operators', criterion: 'simplicity', by: -1,
    when: [{ input: 'topology', is: ['server-server'] }],
    reason: 'Services are built and run with tools for every protocol here; nothing has to fit into firmware.',
  },
  {
    id: 'servers-share-work', criterion: 'work-queue', by: 2,
    when: [{ input: 'topology', is: ['server-server'] }, { input: 'patterns', includes: ['pub-sub'] }],
    reason: 'Services that read events run in several instances, which share the work and must be able to return it.',
  },
  {
    id: 'servers-decoupled', criterion: 'decoupling', by: 1,
    when: [{ input: 'topology', is: ['server-server'] }],
    reason: 'Services come and go independently.',
  },
  {
    id: 'servers-share-contracts', criterion: 'interoperable-data', by: 1,
    when: [{ input: 'topology', is: ['server-server'] }],
    reason: 'Services are written by different people; a contract that both sides can generate code from saves them work.',
  },
  {
    id: 'servers-share-connections', criterion: 'connection-sharing', by: 1,
    when: [{ input: 'topology', is: ['server-server'] }],
    reason: 'Two services have many exchanges going at once.',
  },
  {
    id: 'broker-there', criterion: 'decoupling', by: 4,
    when: [{ input: 'broker', is: ['available'] }],
    reason: 'A broker is there, so what it offers can be used, and what passes it by needs a way of its own to every consumer.',
  },
  {
    id: 'broker-unwanted', criterion: 'no-intermediary', by: 3,
    when: [{ input: 'broker', is: ['unwanted'] }],
    reason: 'Nothing is to stand between the ends.',
  },
];
