import { cited, num, rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'uses'>();

/** Where each protocol is usual, with a published example. */
export const uses: FactTables['uses'] = [
  row('B-1101', 'MQTT', verified('stated-by-vendor', 'hivemq-200m'), { topics: ['mqtt'], note: 'Telemetry, smart home, connected cars, control rooms with Sparkplug. Example: vehicles of Audi on HiveMQ.' }),
  row('B-1102', 'CoAP', verified('stated-by-vendor', 'particle-keep-alive', 'nrf-cloud-protocols'), { topics: ['coap'], note: 'Battery sensors on low-power networks, Thread, 6LoWPAN. Examples: the cellular fleet of Particle, nRF Cloud.' }),
  row('B-1103', 'LwM2M', verified('stated-by-vendor', 'anjay-lite', 'nordic-serial-modem'), { topics: ['lwm2m'], note: 'Metering, tracking, management by carriers. Examples: water meters and trackers as Anjay Lite names them, the carrier library of nRF91.' }),
  row('B-1104', 'AMQP', verified('stated-by-vendor', 'azure-iot-protocols'), { topics: ['amqp'], note: 'Between servers; field gateways that carry many devices in one connection, as at Azure.' }),
  row('B-1105', 'HTTP', verified('stated-by-vendor', 'nordic-webinar-2020'), { topics: ['http'], note: 'Rare uploads, firmware, webhooks. Example: tell the device by MQTT, let it fetch the image by HTTP.' }),
  row('B-1106', 'WebSocket', cited('specified', 'ocpp-j'), { topics: ['websocket'], note: 'Dashboards in a browser; charging points by OCPP.' }),
  row('B-1107', 'gRPC', cited('specified', 'gnmi'), { topics: ['grpc'], note: 'Gateways on Linux, services at the edge, telemetry of network gear by gNMI.' }),
  row('B-1108', 'Raw TCP and UDP', verified('stated-by-vendor', 'teltonika-timeout'), { topics: ['raw-tcp', 'raw-udp'], note: 'Trackers with a protocol of their own, games, sensors behind a private access point.' }),
  row('B-1110', 'DDS and Zenoh', cited('stated-by-vendor', 'ros-2'), { topics: ['dds', 'zenoh'], note: 'Robots (ROS 2) and vehicles.' }),
  row('B-1111', 'OPC UA PubSub', cited('specified', 'opc-ua-part-14'), { topics: ['opc-ua-pubsub'], note: 'From machines to control rooms and clouds.' }),
  row('B-1112', 'What developers said they use', verified('measured', 'eclipse-survey-2019', 'eclipse-survey-2022'), { topics: ['mqtt', 'http', 'websocket'], note: 'MQTT was first in 2022, while TCP, AMQP and in-house protocols grew.' },
    num('HTTP', 0.49, 'share', 'of those asked in 2019'), num('MQTT', 0.42, 'share', 'of those asked in 2019'), num('WebSocket', 0.26, 'share', 'of those asked in 2019')),
];
