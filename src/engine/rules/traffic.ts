import type { WeightRule } from './weight-rule.ts';

export const trafficRules: readonly WeightRule[] = [
  {
    id: 'commands-reach-device', criterion: 'push-to-device', by: 3,
    when: [{ input: 'patterns', includes: ['command'] }],
    reason: 'A command starts at the other end.',
  },
  {
    id: 'commands-are-confirmed', criterion: 'request-response', by: 1,
    when: [{ input: 'patterns', includes: ['command'] }],
    reason: 'Who sends a command wants to know whether it was carried out.',
  },
  {
    id: 'push-asked', criterion: 'push-to-device', by: 4,
    when: [{ input: 'pushToDevice', is: ['yes'] }],
    reason: 'Messages must reach the device at any time.',
  },
  {
    id: 'push-not-needed', criterion: 'push-to-device', by: -2,
    when: [{ input: 'pushToDevice', is: ['no'] }],
    reason: 'Nothing has to reach the device unasked.',
  },
  {
    id: 'push-soon', criterion: 'push-to-device', by: 2,
    when: [{ input: 'pushToDevice', is: ['yes'] }, { input: 'latency', is: ['realtime', 'interactive'] }],
    reason: 'And it must be there within a second.',
  },
  {
    id: 'publish-subscribe', criterion: 'decoupling', by: 5,
    when: [{ input: 'patterns', includes: ['pub-sub'] }],
    reason: 'Publish and subscribe is routing by topic.',
  },
  {
    id: 'publish-to-many', criterion: 'one-to-many', by: 3,
    when: [{ input: 'patterns', includes: ['pub-sub'] }],
    reason: 'A published message has several readers.',
  },
  {
    id: 'one-to-many-asked', criterion: 'one-to-many', by: 5,
    when: [{ input: 'oneToMany', is: ['yes'] }],
    reason: 'One message must reach many receivers.',
  },
  {
    id: 'requests', criterion: 'request-response', by: 5,
    when: [{ input: 'patterns', includes: ['request-response'] }],
    reason: 'Each request has its answer.',
  },
  {
    id: 'calls', criterion: 'request-response', by: 7,
    when: [{ input: 'patterns', includes: ['rpc'] }],
    reason: 'Calls need correlation, errors and deadlines.',
  },
  {
    id: 'streams', criterion: 'streaming', by: 6,
    when: [{ input: 'patterns', includes: ['stream'] }],
    reason: 'A continuous flow needs order and flow control.',
  },
  {
    id: 'stream-from-the-other-end', criterion: 'push-to-device', by: 2,
    when: [{ input: 'patterns', includes: ['stream'] }, { input: 'direction', is: ['both', 'downlink'] }],
    reason: 'A stream that also flows to this end is fed by the other one, without being asked each time.',
  },
  {
    id: 'bulk', criterion: 'bulk-transfer', by: 5,
    when: [{ input: 'patterns', includes: ['bulk'] }],
    reason: 'Files are what is carried.',
  },
  {
    id: 'small-files', criterion: 'bulk-transfer', by: -3,
    when: [{ input: 'fileTransfer', is: ['yes'] }, { input: 'payloadBytes', atMost: 1_000_000 }],
    reason: 'Up to a megabyte passes in blocks over any connection that is there.',
  },
  {
    id: 'files-too', criterion: 'bulk-transfer', by: 2,
    when: [{ input: 'fileTransfer', is: ['yes'] }],
    reason: 'Firmware or files travel beside the messages.',
  },
  {
    id: 'management-pattern', criterion: 'device-management', by: 4,
    when: [{ input: 'patterns', includes: ['device-management'] }],
    reason: 'Managing devices is what the traffic is for.',
  },
  {
    id: 'queue-of-work', criterion: 'work-queue', by: 6,
    when: [{ input: 'patterns', includes: ['work-queue'] }],
    reason: 'Consumers share work and must be able to refuse it.',
  },
  {
    id: 'queue-assured', criterion: 'delivery-assurance', by: 2,
    when: [{ input: 'patterns', includes: ['work-queue'] }],
    reason: 'Work that is lost is not done.',
  },
  {
    id: 'guarantee-asked', criterion: 'delivery-assurance', by: 3,
    when: [{ input: 'guarantee', is: ['at-least-once', 'exactly-once'] }],
    reason: 'Messages must arrive.',
  },
  {
    id: 'loss-accepted', criterion: 'delivery-assurance', by: -2,
    when: [{ input: 'guarantee', is: ['best-effort'] }],
    reason: 'A lost message does no harm.',
  },
  {
    id: 'loss-accepted-light', criterion: 'traffic-volume', by: 2,
    when: [{ input: 'guarantee', is: ['best-effort'] }],
    reason: 'What may get lost need not pay for connections, acknowledgements and repetition.',
  },
  {
    id: 'loss-before-delay', criterion: 'lossy-link', by: 4,
    when: [{ input: 'guarantee', is: ['best-effort'] }, { input: 'latency', is: ['realtime'] }],
    reason: 'A repeated packet comes too late to be of use, and must not hold up what follows.',
  },
  {
    id: 'order-asked', criterion: 'delivery-assurance', by: 1,
    when: [{ input: 'ordered', is: ['yes'] }],
    reason: 'Order only holds while nothing is lost in between.',
  },
  {
    id: 'realtime', criterion: 'first-delivery-time', by: 2,
    when: [{ input: 'latency', is: ['realtime'] }],
    reason: 'Tenths of a second count.',
  },
  {
    id: 'interactive', criterion: 'first-delivery-time', by: 1,
    when: [{ input: 'latency', is: ['interactive'] }],
    reason: 'Somebody waits for it.',
  },
  {
    id: 'no-hurry-down', criterion: 'push-to-device', by: -1,
    when: [{ input: 'latency', is: ['relaxed'] }],
    reason: 'What is sent to the device can wait until it asks.',
  },
  {
    id: 'typed-calls', criterion: 'interoperable-data', by: 1,
    when: [{ input: 'patterns', includes: ['rpc'] }],
    reason: 'Calls are written against a contract that both sides share.',
  },
  {
    id: 'frequent-traffic', criterion: 'traffic-volume', by: 1,
    when: [{ input: 'messagesPerDay', atLeast: 86400 }],
    reason: 'At a message a second or more, each header is sent very often.',
  },
];
