import type { Source } from '../schema/source.ts';

/** What managed platforms and brokers document about themselves. */
export const clouds = [
  { id: 'aws-iot-mqtt', title: 'AWS IoT Core developer guide: MQTT', kind: 'vendor-documentation', publisher: 'Amazon Web Services', year: 2026, url: 'https://docs.aws.amazon.com/iot/latest/developerguide/mqtt.html' },
  { id: 'aws-iot-protocols', title: 'AWS IoT Core developer guide: device communication protocols', kind: 'vendor-documentation', publisher: 'Amazon Web Services', year: 2026, url: 'https://docs.aws.amazon.com/iot/latest/developerguide/protocols.html' },
  { id: 'aws-nat-timeouts', title: 'AWS NAT gateway and network load balancer idle timeouts', kind: 'vendor-documentation', publisher: 'Amazon Web Services', year: 2025 },
  { id: 'amazon-mq', title: 'Amazon MQ for RabbitMQ sizing guidelines', kind: 'vendor-documentation', publisher: 'Amazon Web Services', year: 2024, url: 'https://docs.aws.amazon.com/amazon-mq/latest/developer-guide/rabbitmq-sizing-guidelines.html' },
  { id: 'azure-iot-protocols', title: 'Azure IoT Hub communication protocols and ports', kind: 'vendor-documentation', publisher: 'Microsoft', year: 2018, url: 'https://learn.microsoft.com/azure/iot-hub/iot-hub-devguide-protocols' },
  { id: 'azure-iot-mqtt-5', title: 'Azure IoT Hub, MQTT 5 overview (preview)', kind: 'vendor-documentation', publisher: 'Microsoft', year: 2026, url: 'https://learn.microsoft.com/en-us/azure/iot-hub/mqtt-v5-overview' },
  { id: 'azure-iothub-api', title: 'Azure.ResourceManager.IotHub 1.2.0 release notes', kind: 'vendor-documentation', publisher: 'Microsoft', year: 2026, url: 'https://github.com/Azure/azure-sdk-for-net/releases/tag/Azure.ResourceManager.IotHub_1.2.0' },
  { id: 'azure-event-grid-mqtt', title: 'MQTT features supported by Azure Event Grid', kind: 'vendor-documentation', publisher: 'Microsoft', year: 2025, url: 'https://learn.microsoft.com/en-us/azure/event-grid/mqtt-support' },
  { id: 'event-grid-notes', title: 'Cirrus Link notes on Azure Event Grid MQTT', kind: 'vendor-documentation', publisher: 'Cirrus Link', year: 2024, url: 'https://docs.chariot.io/x/VQEHD' },
  { id: 'google-iot-core-retirement', title: 'Google Cloud IoT Core release notes: retirement on 2023-08-16', kind: 'vendor-documentation', publisher: 'Google', year: 2023, url: 'https://cloud.google.com/iot-core/docs/release-notes' },
  { id: 'nrf-cloud-protocols', title: 'nRF Cloud, choosing a protocol', kind: 'vendor-documentation', publisher: 'Nordic Semiconductor', year: 2025, url: 'https://docs.nrfcloud.com/APIs/ChoosingProtocol.html' },
  { id: 'particle-keep-alive', title: 'Particle.keepAlive() reference', kind: 'vendor-documentation', publisher: 'Particle', year: 2025, url: 'https://docs.particle.io/reference/device-os/api/cloud-functions/particle-keepalive/' },
  { id: 'rabbitmq-protocols', title: 'Which protocols does RabbitMQ support?', kind: 'vendor-documentation', publisher: 'Broadcom', year: 2025, url: 'https://www.rabbitmq.com/docs/protocols' },
  { id: 'rabbitmq-mqtt', title: 'RabbitMQ MQTT plugin guide', kind: 'vendor-documentation', publisher: 'Broadcom', year: 2025, url: 'https://www.rabbitmq.com/docs/mqtt' },
  { id: 'rabbitmq-amqp-1-0', title: 'RabbitMQ AMQP 1.0 guide', kind: 'vendor-documentation', publisher: 'Broadcom', year: 2026, url: 'https://www.rabbitmq.com/docs/amqp' },
  { id: 'rabbitmq-4-0', title: 'RabbitMQ 4.0.1 release notes', kind: 'vendor-documentation', publisher: 'Broadcom', year: 2024, url: 'https://github.com/rabbitmq/rabbitmq-server/releases/tag/v4.0.1' },
  { id: 'rabbitmq-queues', title: 'RabbitMQ queues, dead lettering and time to live', kind: 'vendor-documentation', publisher: 'Broadcom', year: 2025, url: 'https://www.rabbitmq.com/docs/queues' },
  { id: 'rabbitmq-native-mqtt', title: 'Serving millions of clients with native MQTT', kind: 'measurement', publisher: 'RabbitMQ team', year: 2023, url: 'https://www.rabbitmq.com/blog/2023/03/21/native-mqtt' },
  { id: 'emqx-10m', title: 'EMQX 4.3.0 ten million connections test report', kind: 'measurement', publisher: 'EMQ', year: 2021, url: 'https://emqx.com/en/resources/emqx-v-4-3-0-ten-million-connections-performance-test-report' },
  { id: 'emqx-100m', title: 'Reaching 100M MQTT connections with EMQX 5.0', kind: 'measurement', publisher: 'EMQ', year: 2022, url: 'https://www.emqx.com/en/blog/reaching-100m-mqtt-connections-with-emqx-5-0' },
  { id: 'emqx-bsl', title: 'EMQX 5.9 adopts the Business Source License', kind: 'vendor-documentation', publisher: 'EMQ', year: 2025, url: 'https://github.com/emqx/emqx/discussions/15163' },
  { id: 'emqx-quic', title: 'MQTT over QUIC introduction', kind: 'vendor-documentation', publisher: 'EMQ', year: 2023, url: 'https://docs.emqx.com/en/emqx/latest/mqtt-over-quic/introduction.html' },
  { id: 'hivemq-200m', title: 'Achieving 200 million concurrent connections with HiveMQ', kind: 'measurement', publisher: 'HiveMQ', year: 2022, url: 'https://www.hivemq.com/resources/achieving-200-mil-concurrent-connections-with-hivemq/' },
  { id: 'proxy-idle-timeouts', title: 'Idle timeouts of nginx, AWS ALB and Cloudflare', kind: 'vendor-documentation', publisher: 'the vendors', year: 2025 },
] as const satisfies readonly Source[];
