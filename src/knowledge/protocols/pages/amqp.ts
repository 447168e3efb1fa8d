import { claim, figure, says } from '../../authoring/facts.ts';
import type { FamilyPage } from '../../schema/family-page.ts';

export const page: FamilyPage = {
  chooseWhen: [
    says('Servers share work from queues, refuse it, and must find it again after a crash.', 'amqp-0-9-1 §3.1', 'rabbitmq-queues'),
    says('A gateway carries many devices to Azure IoT Hub in one connection.', 'azure-iot-protocols'),
    says('A counterpart asks for AMQP 1.0, as air traffic and road traffic systems do.', 'swim-yellow-profile', 'c-roads-basic-interface'),
  ],
  avoidWhen: [
    says('The end is a microcontroller: the vendor of a cloud that offers it advises MQTT or HTTPS below about 1 MB of RAM.', 'azure-iot-protocols'),
    says('Very many devices connect: state for each connection is heavy.', 'rabbitmq-native-mqtt', 'amazon-mq'),
  ],
  pros: [
    claim('A-125', 'holds', 'Flexible routing by exchanges and bindings, in 0-9-1.', 'amqp-0-9-1 §3.1.3'),
    claim('A-126', 'holds', 'Messages persist when queue and message are declared so; quorum queues are always durable.', 'rabbitmq-queues'),
    claim('A-127', 'holds', 'Acknowledgement and refusal in the protocol; 1.0 has accepted, rejected, released and modified.', 'amqp-1-0 part 3 §3.4', 'amqp-0-9-1 §3.1.8'),
    claim('A-119', 'outdated', 'Even distribution to workers is no longer its alone: MQTT 5 has shared subscriptions, without returning refused work.', 'mqtt-5-0 §4.8.2'),
  ],
  cons: [
    claim('A-128', 'holds', 'Complex: exchanges, channels, links, credit and settlement.', 'azure-iot-protocols'),
    claim('A-129', 'holds', 'Heavy for embedded systems.', 'azure-iot-protocols'),
    claim('A-112', 'nuance', 'Two protocols share the name: 1.0 is the OASIS and ISO standard, 0-9-1 with its exchanges is not, and they share nothing on the wire.', 'rabbitmq-protocols', 'amqp-1-0'),
    claim('A-116', 'wrong', 'Queues are not durable by default: durability is declared for each queue, persistence for each message.', 'rabbitmq-queues'),
    claim('A-124', 'outdated', 'The client library of Azure for C remains client-only; its Python wrapper was declared unmaintained in 2024.', 'uamqp-c', 'uamqp-python'),
  ],
  resourceNeeds: {
    ramKiB: [figure('unknown', 'KiB', 'no measurement found; a cloud vendor advises against it below about 1 MB of RAM', 'stated-by-vendor', 'azure-iot-protocols')],
    flashKiB: [figure('unknown', 'KiB', 'no measurement found', 'assumed', 'judgement')],
  },
  maturityNotes: [
    says('1.0 is a core protocol of RabbitMQ since 4.0 and of Azure services; 0-9-1 is kept there indefinitely.', 'rabbitmq-4-0', 'rabbitmq-protocols'),
  ],
};
