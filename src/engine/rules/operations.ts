import type { WeightRule } from './weight-rule.ts';

export const operationsRules: readonly WeightRule[] = [
  {
    id: 'cloud-chosen', criterion: 'cloud-endpoint', by: 3,
    when: [{ input: 'cloud', is: ['aws', 'azure', 'google'] }],
    reason: 'What the cloud accepts directly needs no gateway of your own.',
  },
  {
    id: 'small-team', criterion: 'simplicity', by: 3,
    when: [{ input: 'team', is: ['small'] }],
    reason: 'A small team has to build and run it.',
  },
  {
    id: 'small-team-maturity', criterion: 'maturity', by: 1,
    when: [{ input: 'team', is: ['small'] }],
    reason: 'A small team leans on libraries that others maintain.',
  },
  {
    id: 'dedicated-team', criterion: 'simplicity', by: -1,
    when: [{ input: 'team', is: ['dedicated'] }],
    reason: 'A dedicated team can carry more.',
  },
  {
    id: 'large-fleet', criterion: 'server-scale', by: 3,
    when: [{ input: 'fleetSize', atLeast: 10000 }],
    reason: 'From ten thousand devices on, state for each device is felt.',
  },
  {
    id: 'management-asked', criterion: 'device-management', by: 5,
    when: [{ input: 'deviceManagement', is: ['yes'] }],
    reason: 'Provisioning, configuration and updates are needed.',
  },
  {
    id: 'management-data', criterion: 'interoperable-data', by: 1,
    when: [{ input: 'deviceManagement', is: ['yes'] }],
    reason: 'Management across vendors needs shared names and units.',
  },
  {
    id: 'public-data-model', criterion: 'interoperable-data', by: 5,
    when: [{ input: 'standards', includes: ['data-model', 'ipso', 'oma-lwm2m', 'opc-ua-pubsub', 'sparkplug-b'] }],
    reason: 'Names and units must come from a published model.',
  },
  {
    id: 'queue-durable', criterion: 'delivery-assurance', by: 2,
    when: [{ input: 'durability', is: ['broker-queue', 'persistent'] }],
    reason: 'Messages must survive a restart.',
  },
  {
    id: 'queue-persistent', criterion: 'work-queue', by: 2,
    when: [{ input: 'durability', is: ['persistent'] }],
    reason: 'A durable queue is asked for.',
  },
  {
    id: 'many-in-one', criterion: 'connection-sharing', by: 6,
    when: [{ input: 'multiplexing', is: ['yes'] }],
    reason: 'One connection must carry many devices.',
  },
];
