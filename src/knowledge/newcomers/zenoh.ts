import { says } from '../authoring/facts.ts';
import { property, standing } from '../authoring/newcomer.ts';
import { num, verified } from '../authoring/rows.ts';
import type { Newcomer } from '../schema/newcomer.ts';

export const zenoh: Newcomer = {
  id: 'zenoh',
  name: 'Zenoh',
  summary: 'Publish, subscribe, query and storage by key, between peers, clients and routers.',
  rows: ['B-124', 'B-315', 'B-410', 'B-612', 'B-809', 'B-914', 'B-1202', 'E-608'],
  considerWhen: [
    says('Peers on a local network and routed sites belong to one system: robots, vehicles, queries at the edge.', 'zenoh-pico', 'zenoh-docs'),
    says('The same data is published, stored and asked for, from a microcontroller up.', 'zenoh-pico'),
  ],
  avoidWhen: [
    says('A public cloud must take it directly: no endpoint is known.', 'zenoh-docs', 'judgement'),
    says('The product needs a standard of a body for its long life: there is none.', 'zenoh-pico'),
  ],
  standing: standing('Eclipse project, 1.9.0 of July 2026, in production in robots and vehicles; no standard of a body', 'zenoh-pico'),
  properties: [
    property('Push', 'While connected', 'zenoh-docs'),
    property('One to many', 'Yes', 'zenoh-docs'),
    property('Storing', 'By storages', 'zenoh-docs'),
    property('Order', 'For each key', 'zenoh-docs'),
    property('Guarantees', 'Reliable or best effort', 'zenoh-docs'),
    property('Large messages', 'Split and joined by the protocol', 'zenoh-docs'),
    property('Request and answer', 'Query and reply', 'zenoh-docs'),
    property('Security', 'TLS, QUIC, user and password, access control lists', 'zenoh-docs'),
    property('Runs on', 'Unix, Windows, Zephyr, Arduino, ESP-IDF, Mbed OS, FreeRTOS+TCP, Raspberry Pi Pico, browsers over WebSocket', 'zenoh-pico'),
  ],
  figures: [
    { ...verified('stated-by-vendor', 'zenoh-pico'), ...num('pool of memory', 25, 'kB', 'need of the port to one small board', { bound: 'at-least' }) },
    { ...verified('stated-by-vendor', 'zenoh-pico'), ...num('flash', 'unknown', 'kB', 'no official total was found') },
  ],
  notRanked: { because: 'No byte model and no total footprint are published, and several grades would rest on documentation that was not read again.', missing: ['exchange in the byte model', 'flash of a client', 'cloud endpoints'] },
};
