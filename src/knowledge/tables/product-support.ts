import { rowsOf, verified } from '../authoring/rows.ts';
import type { FactTables } from '../schema/fact-tables.ts';

const row = rowsOf<'productSupport'>();

/** Which products speak MQTT 5. */
export const productSupport: FactTables['productSupport'] = [
  row('B-201', 'AWS IoT Core', verified('stated-by-vendor', 'aws-iot-mqtt'), { kind: 'cloud', mqtt5: 'yes', note: 'Clients of 3.1.1 and 5 work together; deviations are documented.' }),
  row('B-202', 'Azure IoT Hub', verified('stated-by-vendor', 'azure-iot-mqtt-5', 'azure-iothub-api'), { kind: 'cloud', mqtt5: 'preview', note: 'A connection profile of its own, chosen when the hub is made, X.509 alone; the stable interface of 2026-11-01 still leaves it out.' }),
  row('B-203', 'Azure Event Grid', verified('stated-by-vendor', 'azure-event-grid-mqtt', 'event-grid-notes'), { kind: 'cloud', mqtt5: 'yes', note: '3.1.1 and 5, both over WebSocket too; TLS 1.2 or 1.3 is required; no QoS 2.' }),
  row('B-204', 'RabbitMQ', verified('stated-by-vendor', 'rabbitmq-mqtt'), { kind: 'broker', mqtt5: 'yes', note: 'From 3.13; QoS 0 and 1 only.' }),
  row('B-205', 'EMQX, HiveMQ, VerneMQ, Mosquitto', verified('stated-by-vendor', 'wolfmqtt'), { kind: 'broker', mqtt5: 'yes', note: 'wolfMQTT lists them as tested with version 5.' }),
  row('B-206', 'esp-mqtt of ESP-IDF', verified('stated-by-vendor', 'esp-mqtt-5', 'arduino-esp-mqtt'), { kind: 'library', mqtt5: 'build-option', note: 'Since 2022; a wrapper for Arduino appeared in September 2025.' }),
  row('B-207', 'Zephyr', verified('stated-by-vendor', 'zephyr-mqtt-5'), { kind: 'library', mqtt5: 'build-option', note: 'CONFIG_MQTT_VERSION_5_0.' }),
  row('B-208', 'wolfMQTT', verified('stated-by-vendor', 'wolfmqtt'), { kind: 'library', mqtt5: 'build-option', note: 'AUTH, properties, topic alias; trials with post-quantum cryptography.' }),
  row('B-209', 'coreMQTT', verified('stated-by-vendor', 'coremqtt-manifest', 'coremqtt-mqtt-5'), { kind: 'library', mqtt5: 'yes', note: 'From 5.0.0; it was still being written in November 2024.' }),
  row('B-210', 'PubSubClient for Arduino', verified('stated-by-vendor', 'pubsubclient-666'), { kind: 'library', mqtt5: 'no', note: 'In maintenance mode; the author said again in December 2024 that it is not planned.' }),
  row('B-211', 'arduino-mqtt of 256dpi', verified('stated-by-vendor', 'arduino-mqtt-256dpi'), { kind: 'library', mqtt5: 'no', note: 'An open request.' }),
];
