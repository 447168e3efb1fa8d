import { says } from '../authoring/facts.ts';
import { property, standing } from '../authoring/newcomer.ts';
import { again, cited, num, verified } from '../authoring/rows.ts';
import type { Newcomer } from '../schema/newcomer.ts';

export const nats: Newcomer = {
  id: 'nats',
  name: 'NATS',
  summary: 'Subjects, requests and streams in one small server, from the edge to the data centre.',
  rows: ['B-127', 'B-607', 'B-811', 'B-916', 'B-1204', 'E-610'],
  considerWhen: [says('Linux machines from edge to cloud should use one tool, and JetStream may keep their messages.', 'nats-docs'), says('Devices speak MQTT 3.1.1 and the services behind them NATS: the server takes both.', 'nats-docs')],
  avoidWhen: [says('The device is a small microcontroller: no footprint of a client is published.', 'nats-docs', 'judgement')],
  standing: standing('Project of the CNCF with a protocol of its own; no standard of a body', 'nats-docs'),
  properties: [
    property('Push', 'While connected; queued with JetStream', 'nats-docs'),
    property('One to many', 'Yes', 'nats-docs'),
    property('Storing', 'Streams', 'nats-docs'),
    property('Order', 'For each subject', 'nats-docs'),
    property('Guarantees', 'At most or at least once; exactly once by removing duplicates', 'nats-docs'),
    property('Request and answer', 'Native', 'nats-docs'),
    property('Security', 'TLS with NKey, JWT or user; accounts and subjects', 'nats-docs'),
  ],
  figures: [
    { ...again(verified('specified', 'nats-server-options')), ...num('largest message', 1, 'MB', 'default of the server') },
    { ...cited('specified', 'nats-docs'), ...num('time between pings', 120, 's', 'default of the server') },
    { ...cited('assumed', 'judgement'), ...num('flash', 'unknown', 'kB', 'client for C, no published figure found') },
  ],
  notRanked: { because: 'No byte model, no footprint of a client on small devices, and its documentation was named but not read again.', missing: ['exchange in the byte model', 'memory of a client', 'grades from documents that were read'] },
};
