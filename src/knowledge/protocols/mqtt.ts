import { cite } from '../authoring/cite.ts';
import { CHECKED } from '../authoring/dates.ts';
import { fact, judged, mandates, noted, support } from '../authoring/facts.ts';
import { PROTOCOL_MEMORY } from '../authoring/memory.ts';
import { over } from '../authoring/overrides.ts';
import { stacksOf, type Override } from '../authoring/stacks.ts';
import type { ProtocolFamily } from '../schema/protocol.ts';

const VARIANTS = [
  'tcp/none', 'tcp/tls-1-2-psk', 'tcp/tls-1-2-cert', 'tcp/tls-1-2-mutual', 'tcp/tls-1-3-psk', 'tcp/tls-1-3-cert', 'tcp/tls-1-3-mutual',
  'websocket/none', 'websocket/tls-1-3-cert', 'websocket/tls-1-3-mutual',
];

const OVER_WEBSOCKET: Override = {
  on: over('websocket'),
  capabilities: { browserUse: noted('native', 'By a library in the page.', 'mqtt-5-0 §6') },
  grades: {
    'firewall-traversal': judged(3, 'Web ports; proxies must pass the upgrade, as common ingress and edge services do.', 'mqtt-5-0 §6', 'rfc-6455 §1.6'),
    'browser-fit': judged(4, 'A library in the page brings subscriptions, acknowledgements and reconnecting.', 'mqtt-5-0 §6'),
    'nat-longevity': judged(2, 'As TCP, but proxies on the way close idle connections after one to two minutes.', 'proxy-idle-timeouts'),
    simplicity: judged(2, 'A second framing layer and proxies with their own timeouts to get right.', 'rfc-6455', 'proxy-idle-timeouts'),
  },
  platforms: {
    'mcu-baremetal': support('limited', 'Few small clients offer it.', 'mqtt-5-0 §6'),
    browser: support('yes', 'MQTT.js over WebSocket.', 'mqtt-5-0 §6'),
  },
};

const VERSION_3: Override = {
  on: ({ protocol }) => protocol === 'mqtt-3-1-1',
  capabilities: {
    requestResponse: fact('build-your-own', 'mqtt-3-1-1 §3.3'),
    workQueue: fact('none', 'mqtt-3-1-1 §4.7'),
    largestMessageBytes: fact(268_435_455, 'mqtt-3-1-1 §2.2.3'),
  },
  grades: {
    'request-response': judged(1, 'Topics, correlation and errors are yours to agree on.', 'mqtt-3-1-1'),
    'work-queue': judged(0, 'A topic goes to every subscriber; nobody shares.', 'mqtt-3-1-1 §4.7'),
  },
};

export const mqtt: ProtocolFamily = {
  id: 'mqtt',
  name: 'MQTT',
  summary: 'Publish and subscribe by topic through a broker over a kept connection.',
  capabilities: {
    pushToDevice: noted('queued-until-wake', 'At once while connected; with a kept session QoS 1 and 2 messages wait.', 'mqtt-5-0 §4.1'),
    oneToMany: fact('broker-fan-out', 'mqtt-5-0 §4.7'),
    deliveryGuarantees: noted(['best-effort', 'at-least-once', 'exactly-once'], 'QoS 0, 1 and 2, between client and broker.', 'mqtt-5-0 §4.3'),
    ordering: fact('per-topic-or-queue', 'mqtt-5-0 §4.6'),
    storeAndForward: noted('server-queue', 'In the session of a known client.', 'mqtt-5-0 §4.1'),
    requestResponse: noted('by-convention', 'Response Topic and Correlation Data.', 'mqtt-5-0 §4.10'),
    deviceManagement: noted('vendor-specific', 'Job services of clouds; TR-369 standardises one for home equipment.', 'aws-iot-mqtt', 'tr-369'),
    streaming: fact('messages-in-order', 'mqtt-5-0 §4.6'),
    browserUse: noted('none', 'Only over WebSocket.', 'mqtt-5-0 §6'),
    intermediary: fact('broker', 'mqtt-5-0 §1.2'),
    largeTransfer: noted('limited', 'One message up to what the broker allows, 128 kB at one cloud.', 'mqtt-5-0 §3.1.2.11', 'aws-iot-mqtt'),
    largestMessageBytes: noted(268_435_455, 'By the length field; each side may announce less.', 'mqtt-5-0 §2.1.4', 'mqtt-5-0 §3.1.2.11'),
    workQueue: fact('shared-subscription', 'mqtt-5-0 §4.8.2'),
  },
  nonIpLinks: [],
  platforms: {
    'mcu-baremetal': support('yes', 'coreMQTT, wolfMQTT, or AT commands of a radio module.', 'coremqtt', 'wolfmqtt', 'quectel-mqtt'),
    rtos: support('yes', 'Esp-mqtt, Zephyr, coreMQTT, versions 3.1.1 and 5.', 'esp-mqtt-5', 'zephyr-mqtt-5', 'coremqtt-manifest'),
    linux: support('yes', 'Paho, Mosquitto, HiveMQ client.', 'wolfmqtt', 'mosquitto-manual'),
    mobile: support('yes', 'Paho, HiveMQ and CocoaMQTT clients.', 'mqtt-org'),
    browser: support('no', 'Only over WebSocket.', 'mqtt-5-0 §6'),
    server: support('yes', 'Clients for every language.', 'mqtt-org'),
  },
  maturity: { standard: 'MQTT 5.0 (OASIS, 2019) and 3.1.1 (OASIS, ISO/IEC 20922)', status: 'universal', sources: cite('mqtt-5-0', 'mqtt-3-1-1'), checked: CHECKED },
  grades: {
    'push-to-device': judged(4, 'At any time while connected, and messages wait in the session of an absent client.', 'mqtt-5-0 §4.1'),
    'one-to-many': judged(4, 'Fan-out by topic is the core of the protocol.', 'mqtt-5-0 §4.7'),
    'delivery-assurance': judged(3, 'Acknowledged at QoS 1 and 2 and repeated after a reconnect; between client and broker only.', 'mqtt-5-0 §4.3', 'mqtt-5-0 §4.4'),
    'request-response': judged(2, 'Response Topic and Correlation Data are standard; status and errors are yours.', 'mqtt-5-0 §4.10'),
    streaming: judged(2, 'Messages in order through a broker, with a limit on those in flight.', 'mqtt-5-0 §4.6', 'mqtt-5-0 §4.9'),
    'bulk-transfer': judged(2, 'Within the message limit of the broker; larger files by a convention of the vendor.', 'mqtt-5-0 §3.1.2.11', 'aws-iot-mqtt'),
    'work-queue': judged(2, 'Shared subscriptions spread work; refused work is not returned to another worker.', 'mqtt-5-0 §4.8.2'),
    decoupling: judged(4, 'Topics with wildcards, last will and kept messages.', 'mqtt-5-0 §4.7', 'mqtt-5-0 §3.1.2.5'),
    'device-management': judged(3, 'Job services of clouds, and TR-369 with a data model for home equipment.', 'tr-369', 'aws-iot-mqtt'),
    'interoperable-data': judged(3, 'Payload is free; Sparkplug and OPC UA PubSub are models on top.', 'sparkplug-3', 'opc-ua-part-14'),
    'sleepy-device': judged(2, 'The session survives sleep, connection and security are paid for again.', 'mqtt-5-0 §3.1.2.11', 'rfc-9006 §5.3'),
    'lossy-link': judged(1, 'On TCP one lost segment holds back everything behind it; above 20 percent loss it still cost less than untuned CoAP in one study.', 'rfc-9293 §3.8.1', 'loss-study-esp32', 'thangavel-2014'),
    'nat-longevity': judged(3, 'Mappings of TCP last minutes to hours, and the session survives a new connection.', 'rfc-5382 REQ-5', 'mqtt-5-0 §4.1'),
    'firewall-traversal': judged(2, 'Outbound TCP on port 8883, which companies often block.', 'azure-iot-protocols'),
    'browser-fit': judged(0, 'A page cannot open a TCP connection.', 'rfc-6455 §1.1'),
    'no-intermediary': judged(2, 'A broker, small to run and offered as a service.', 'mqtt-5-0 §1.2', 'azure-event-grid-mqtt'),
    'server-scale': judged(3, 'A connection each with light state, about 20 kB when idle; clusters were shown with 100 and 200 million.', 'rabbitmq-native-mqtt', 'emqx-100m', 'hivemq-200m'),
    'connection-sharing': judged(2, 'Many topics in one connection, one identity.', 'mqtt-5-0 §3.1'),
    maturity: judged(4, 'A standard with many maintained clients, brokers and people who know it.', 'mqtt-5-0', 'eclipse-survey-2022'),
    simplicity: judged(3, 'Libraries and brokers do nearly everything; topics and sessions must be designed.', 'mqtt-5-0', 'eclipse-survey-2022'),
  },
  mandatedBy: mandates(
    ['onem2m', 'onem2m-bindings TS-0010'], ['opc-ua-pubsub', 'opc-ua-part-14'], ['sparkplug-b', 'sparkplug-3'], ['tr-369', 'tr-369'],
  ),
  clouds: [
    { cloud: 'aws', transports: ['tcp', 'websocket'], text: 'AWS IoT Core takes 3.1.1 and 5, without QoS 2, up to 128 kB a message.', sources: cite('aws-iot-mqtt') },
    { cloud: 'azure', transports: ['tcp', 'websocket'], text: 'IoT Hub takes 3.1.1 (5 in preview); Event Grid takes both, without QoS 2.', sources: cite('azure-iot-protocols', 'azure-iot-mqtt-5', 'azure-event-grid-mqtt') },
    { cloud: 'nrf-cloud', transports: ['tcp'], text: 'nRF Cloud takes MQTT over TLS 1.2.', sources: cite('nrf-cloud-protocols') },
  ],
  stacks: [
    ...stacksOf({ protocol: 'mqtt-3-1-1', name: 'MQTT 3.1.1', exchange: 'mqtt', memory: PROTOCOL_MEMORY.mqtt, variants: VARIANTS, overrides: [OVER_WEBSOCKET, VERSION_3] }),
    ...stacksOf({ protocol: 'mqtt-5', name: 'MQTT 5', exchange: 'mqtt', memory: PROTOCOL_MEMORY.mqtt, variants: VARIANTS, overrides: [OVER_WEBSOCKET] }),
  ],
  page: () => import('./pages/mqtt.ts'),
};
