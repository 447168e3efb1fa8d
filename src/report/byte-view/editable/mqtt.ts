import { named, nothing, speaks, type EditableGroup } from './editable-input.ts';

const QOS = { 'best-effort': 0, 'at-least-once': 1, 'exactly-once': 2 } as const;
const mqttBoth = speaks('mqtt-3-1-1', 'mqtt-5');
const mqtt5 = speaks('mqtt-5');
const mqttSnOnly = speaks('mqtt-sn-1-2');

export const mqtt: EditableGroup = {
  id: 'mqtt',
  title: 'MQTT',
  inputs: [
    { path: 'mqtt.topic', label: 'Topic', applies: mqttBoth, initial: ({ topic }) => topic, decides: named(/^(?:Topic name|Topic filter)$/) },
    { path: 'mqtt.clientId', label: 'Client identifier', applies: mqttBoth, initial: ({ deviceId }) => deviceId, decides: named(/^Client identifier$/) },
    { path: 'mqtt.qos', label: 'QoS', applies: mqttBoth, initial: ({ guarantee }) => QOS[guarantee], decides: named(/^Requested QoS$/) },
    { path: 'mqtt.username', label: 'User name', hint: 'Empty leaves it out.', applies: mqttBoth, initial: () => null, decides: named(/^User name$/) },
    { path: 'mqtt.password', label: 'Password', hint: 'Only its length counts here; type a stand-in.', applies: mqttBoth, initial: () => null, decides: named(/^Password$/) },
    { path: 'mqtt.topicAlias', label: 'Topic alias', hint: 'The topic travels once, then two bytes stand for it.', applies: mqtt5, initial: () => false, decides: named(/^Topic alias$/i) },
    { path: 'mqtt.pubackBodyBytes', label: 'Body of PUBACK', unit: 'B', hint: '2, 3 with a reason code, 4 with an empty property list as well.', applies: mqtt5, initial: () => 2, decides: nothing },
  ],
};

export const mqttSn: EditableGroup = {
  id: 'mqtt-sn',
  title: 'MQTT-SN',
  inputs: [
    { path: 'mqttSn.topic', label: 'Topic', applies: mqttSnOnly, initial: ({ topic }) => topic, decides: named(/^Topic name$/i) },
    {
      path: 'mqttSn.topicKind', label: 'Kind of topic', words: { registered: 'registered name', predefined: 'predefined id', short: 'name of two characters' },
      applies: mqttSnOnly, initial: () => 'registered', decides: named(/^Topic id$/i),
    },
    { path: 'mqttSn.clientId', label: 'Client identifier', applies: mqttSnOnly, initial: ({ deviceId }) => deviceId, decides: named(/^Client ?(?:id|identifier)$/i) },
    { path: 'mqttSn.qos', label: 'QoS', applies: mqttSnOnly, initial: ({ guarantee }) => QOS[guarantee], decides: named(/^Flags$/) },
  ],
};
