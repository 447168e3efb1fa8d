import { says } from '../authoring/facts.ts';
import { property, standing } from '../authoring/newcomer.ts';
import { cited, num } from '../authoring/rows.ts';
import type { Newcomer } from '../schema/newcomer.ts';

export const opcUaPubsub: Newcomer = {
  id: 'opc-ua-pubsub',
  name: 'OPC UA PubSub',
  summary: 'Data of industrial information models, published over UDP, Ethernet or a broker.',
  rows: ['B-128', 'B-812', 'B-917', 'B-1111', 'B-1205', 'E-611'],
  considerWhen: [says('Machines must speak industrial information models, perhaps on time-sensitive networks.', 'opc-ua-part-14'), says('The models travel over MQTT or AMQP: the ranking then chooses the carrier.', 'opc-ua-part-14')],
  avoidWhen: [says('The devices are sensors on batteries.', 'opc-ua-part-14', 'judgement')],
  standing: standing('OPC 10000-14, IEC 62541-14', 'opc-ua-part-14'),
  properties: [
    property('Push', 'While connected', 'opc-ua-part-14'),
    property('One to many', 'By multicast or by the broker', 'opc-ua-part-14'),
    property('Order', 'Kept', 'opc-ua-part-14'),
    property('Encoding', 'UADP over UDP, Ethernet or TSN; JSON or UADP over MQTT or AMQP', 'opc-ua-part-14'),
    property('Security', 'Key service of PubSub, X.509, roles', 'opc-ua-part-14'),
  ],
  figures: [{ ...cited('specified', 'opc-ua-part-14'), ...num('port', 4840, 'UDP port', 'default of PubSub') }],
  notRanked: { because: 'It is a layer of meaning on carriers that are ranked, MQTT and AMQP among them; ranking it beside them would compare unlike things.', missing: ['exchange in the byte model', 'memory of a publisher'] },
};
