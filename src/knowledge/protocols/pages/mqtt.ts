import { claim, figure, says } from '../../authoring/facts.ts';
import { fromKilobytes } from '../../authoring/kibibytes.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('Telemetry and commands go both ways and a broker may stand between: clients, brokers and clouds are there.', 'mqtt-5-0', 'aws-iot-mqtt', 'azure-event-grid-mqtt'),
    says('Many producers and consumers come and go, or one message must reach thousands.', 'mqtt-5-0 §4.7'),
    says('Browsers and devices share the same messages: MQTT over WebSocket serves both.', 'mqtt-5-0 §6'),
  ],
  avoidWhen: [
    says('No broker may stand between the ends.', 'mqtt-5-0 §1.2'),
    says('The device wakes rarely for a few bytes: connection and TLS cost more than the message.', 'rfc-9006 §5.3', 'tartabit'),
    says('Workers must refuse a message and give it back to others.', 'mqtt-5-0 §4.8.2', 'rabbitmq-queues'),
  ],
  pros: [
    claim('A-074', 'holds', 'One to many and many to one by topic.', 'mqtt-5-0 §4.7'),
    claim('A-075', 'holds', 'Three delivery guarantees, between client and broker: each hop for itself, not end to end.', 'mqtt-5-0 §4.3'),
    claim('A-076', 'holds', 'The header has two bytes at least; topic, TCP and TLS add to it. A Topic Alias saves the topic after its first use.', 'mqtt-5-0 §2.1', 'mqtt-5-0 §3.3.2.3.4'),
    claim('A-077', 'holds', 'Often in the AT firmware of cellular modules.', 'quectel-mqtt', 'ublox-sara-r4', 'nordic-serial-modem'),
    claim('A-078', 'outdated', 'Version 5 is no longer upcoming: brokers, clouds and SDKs speak it. Azure IoT Hub has it in preview; PubSubClient for Arduino will not get it.', 'mqtt-5-0', 'aws-iot-mqtt', 'esp-mqtt-5', 'azure-iot-mqtt-5', 'azure-iothub-api', 'pubsubclient-666'),
    claim('A-055', 'holds', 'One publish reaches ten thousand devices; the broker still sends each its own copy.', 'mqtt-5-0 §4.7'),
  ],
  cons: [
    claim('A-079', 'nuance', 'The client itself is small, 5.7 to 7 K of flash for coreMQTT; TCP and TLS are what costs.', 'coremqtt'),
    claim('A-080', 'outdated', 'Request and response are part of version 5: Response Topic and Correlation Data.', 'mqtt-5-0 §4.10'),
    claim('A-081', 'holds', 'A broker is needed; managed ones take the work.', 'mqtt-5-0 §1.2', 'azure-event-grid-mqtt'),
    claim('A-062', 'outdated', 'QoS 1 is not repeated on a timer: only after a reconnect.', 'mqtt-5-0 §4.4', 'mqtt-retry'),
    claim('A-070', 'outdated', 'Not every cloud: Google\'s service was closed in August 2023. AWS IoT Core, Azure IoT Hub and Event Grid remain, without QoS 2.', 'google-iot-core-retirement', 'aws-iot-mqtt', 'azure-event-grid-mqtt', 'event-grid-notes'),
    claim('A-063', 'holds', 'QoS 2 takes four packets and is missing at RabbitMQ, Event Grid and AWS IoT Core.', 'mqtt-5-0 §4.3.3', 'rabbitmq-mqtt', 'event-grid-notes', 'aws-iot-mqtt'),
    claim('A-067', 'nuance', 'Licences of brokers have moved: EMQX from 5.9 needs one for a cluster.', 'emqx-bsl'),
  ],
  resourceNeeds: {
    ramKiB: [
      figure(fromKilobytes(6), 'KiB', 'MQTT client of a vendor test, without TLS', 'measured', 'tartabit'),
      figure(185, 'KiB', 'whole image with TCP/IP and TLS on MSP432E4, not optimised', 'measured', 'ti-ndk'),
    ],
    flashKiB: [
      figure([5.7, 7], 'KiB', 'coreMQTT, version 3.1.1, GCC for Cortex-M, -Os and -O1, without TLS and sockets', 'measured', 'coremqtt'),
      figure(fromKilobytes(20), 'KiB', 'MQTT client of a vendor test', 'measured', 'tartabit'),
      figure(327, 'KiB', 'whole image with TCP/IP and TLS on MSP432E4, not optimised', 'measured', 'ti-ndk'),
    ],
  },
  maturityNotes: [
    says('3.1.1 is ISO/IEC 20922; 5.0 is an OASIS standard of 2019 and the norm in servers and clients.', 'mqtt-3-1-1', 'mqtt-5-0', 'coremqtt-manifest', 'zephyr-mqtt-5'),
    claim('A-050', 'wrong', 'The name never meant a queue: it was MQ Telemetry Transport, and is no abbreviation today.', 'mqtt-org-faq'),
    claim('A-066', 'holds', 'TLS with password or certificate; version 5 adds exchanges of its own, and tokens have a profile.', 'mqtt-5-0 §4.12', 'rfc-9431'),
    says('In the developer survey of 2019 42 percent used it, and it was still first in 2022.', 'eclipse-survey-2019', 'eclipse-survey-2022'),
    says('MQTT over QUIC exists at one vendor and is no standard: consider it for lossy mobile Linux clients.', 'emqx-quic'),
  ],
};
