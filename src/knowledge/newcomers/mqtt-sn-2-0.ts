import { says } from '../authoring/facts.ts';
import { property, standing } from '../authoring/newcomer.ts';
import { cited, num } from '../authoring/rows.ts';
import type { Newcomer } from '../schema/newcomer.ts';

export const mqttSn2: Newcomer = {
  id: 'mqtt-sn-2-0',
  name: 'MQTT-SN 2.0',
  summary: 'The next version of MQTT for sensor networks, in line with MQTT 5, as a draft.',
  rows: ['B-111', 'B-425', 'B-426', 'E-604'],
  considerWhen: [says('You would take MQTT-SN 1.2 and can wait, or help to try a draft.', 'mqtt-sn-2-0-draft', 'maps-mqtt-sn'), says('Nodes without IP need authentication and protection in the protocol: the draft adds packets for both.', 'maps-mqtt-sn')],
  avoidWhen: [says('Something must ship soon: it is no standard yet, and the first clients are not conformant in full.', 'mqtt-sn-2-0-draft', 'maps-mqtt-sn')],
  standing: standing('OASIS Committee Specification Draft 01 of 14 August 2026', 'mqtt-sn-2-0-draft', 'maps-mqtt-sn'),
  properties: [
    property('Carriers', 'Any that carries a datagram, as 1.2', 'maps-mqtt-sn'),
    property('Between', 'Client and server, where 1.2 spoke of a gateway', 'mqtt-sn-2-0-draft'),
    property('Clients', 'C, C++, Java, Python, Arduino, first releases October 2026, Commons Clause', 'maps-mqtt-sn'),
    property('Other work', 'A Java gateway began in August 2026', 'simon622-mqtt-sn'),
  ],
  figures: [{ ...cited('assumed', 'judgement'), ...num('flash', 'unknown', 'kB', 'no published figure found') }],
  notRanked: { because: 'A draft can change on the wire; MQTT-SN 1.2 is ranked.', missing: ['a standard', 'conformant implementations', 'exchange in the byte model'] },
};
