import { says } from '../authoring/facts.ts';
import { property, standing } from '../authoring/newcomer.ts';
import { num, verified } from '../authoring/rows.ts';
import type { Newcomer } from '../schema/newcomer.ts';

export const sparkplugB: Newcomer = {
  id: 'sparkplug-b',
  name: 'Sparkplug B',
  summary: 'Topics, payload and state on MQTT, for control rooms that must know what is alive.',
  rows: ['B-129', 'B-918', 'B-1206'],
  considerWhen: [says('A control room on MQTT must know at any time which node is alive and what its values mean.', 'sparkplug-3', 'event-grid-notes')],
  avoidWhen: [says('The broker lacks retained messages or last will.', 'event-grid-notes')],
  standing: standing('Eclipse Sparkplug 3.0 of 2022, ISO/IEC 20237:2023, a profile of MQTT 3.1.1 and 5', 'sparkplug-3'),
  properties: [
    property('Push', 'While connected', 'sparkplug-3'),
    property('One to many', 'As MQTT', 'sparkplug-3'),
    property('Storing', 'At the edge node', 'sparkplug-3'),
    property('Order', 'Sequence numbers', 'sparkplug-3'),
    property('Guarantees', 'QoS 0 and 1', 'sparkplug-3'),
    property('Commands', 'NCMD and DCMD', 'sparkplug-3'),
  ],
  figures: [{ ...verified('stated-by-vendor', 'event-grid-retain'), ...num('retained message', 64, 'kB', 'each, at one cloud broker that gained retain', { bound: 'at-most' }) }],
  notRanked: { because: 'It is a profile: whoever needs it has chosen MQTT, and the question about required standards says so.', missing: ['nothing of its own on the wire beside MQTT and its payload'] },
};
