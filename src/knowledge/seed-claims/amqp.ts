import { claimed } from '../authoring/claimed.ts';
import type { SeedClaim } from '../schema/seed-claim.ts';

/** What the article of 2022 said under this heading, and how it fares today. */
export const amqpClaims: readonly SeedClaim[] = [
  claimed('A-112', 'amqp', 'fact', 'nuance', 'From OASIS like MQTT.', 'True for AMQP 1.0 (OASIS 2012, ISO/IEC 19464). The described queue/exchange model is AMQP 0-9-1, not OASIS.', 'rabbitmq-protocols'),
  claimed('A-113', 'amqp', 'number', 'unverified', 'MQTT brokers exist in ~1000 lines.', 'Plausible for toy brokers; not verified.', 'judgement'),
  claimed('A-114', 'amqp', 'fact', 'nuance', 'Defines format and application behaviour.', '0-9-1 yes; 1.0 defines transfer, not broker topology.', 'rabbitmq-protocols'),
  claimed('A-115', 'amqp', 'fact', 'nuance', 'Publish and subscribe to queues, similar to topics.', 'In 0-9-1 you publish to exchanges; queues are bound to them.', 'amqp-0-9-1'),
  claimed('A-116', 'amqp', 'fact', 'wrong', 'Queues durable by default; messages persisted.', 'Durability is declared per queue and persistence per message; quorum queues are always durable.', 'rabbitmq-queues'),
  claimed('A-117', 'amqp', 'fact', 'nuance', 'MQTT v3 discards without subscribers.', 'Except the retained message per topic.', 'mqtt-3-1-1 §3.3.1.3'),
  claimed('A-118', 'amqp', 'pro', 'holds', 'TTL, size limits, rate limits.', 'Mostly RabbitMQ extensions.', 'rabbitmq-queues'),
  claimed('A-119', 'amqp', 'pro', 'outdated', 'Even distribution to workers; MQTT v3 fan-out only.', 'MQTT 5 shared subscriptions do this.', 'mqtt-5-0 §4.8.2'),
  claimed('A-120', 'amqp', 'pro', 'holds', 'Flexible ack, NACK, requeue.', '1.0: accepted / rejected / released / modified.', 'amqp-1-0 part 3'),
  claimed('A-121', 'amqp', 'pro', 'holds', 'Dead-letter queue.', 'Broker feature, not in the wire standard.', 'rabbitmq-queues'),
  claimed('A-122', 'amqp', 'con', 'holds', 'Brokers heavier, clients more complicated.', 'Microsoft advises MQTT/HTTPS below ~1 MB RAM because AMQP libraries are larger.', 'azure-iot-protocols'),
  claimed('A-123', 'amqp', 'fact', 'holds', 'Rare on devices; better between servers.', 'Also field gateways: many devices over one AMQP connection.', 'azure-iot-protocols'),
  claimed('A-124', 'amqp', 'fact', 'outdated', 'Azure uAMQP C library: in progress, watch it.', 'Python wrapper declared unmaintained (Jan 2024) and its repository archived; the C library remains client-only. Activity of the C repo: U.', 'uamqp-python', 'uamqp-c'),
  claimed('A-125', 'amqp', 'pro', 'holds', 'Flexible routing.', 'In AMQP 0-9-1.', 'amqp-0-9-1'),
  claimed('A-126', 'amqp', 'pro', 'holds', 'Persistence.', 'If declared for queue and message.', 'rabbitmq-queues'),
  claimed('A-127', 'amqp', 'pro', 'holds', 'Delivery guarantees and ACK/NACK.', null, 'amqp-0-9-1', 'amqp-1-0 part 3'),
  claimed('A-128', 'amqp', 'con', 'holds', 'Complexity.', null, 'azure-iot-protocols'),
  claimed('A-129', 'amqp', 'con', 'holds', 'Heavy for embedded.', null, 'azure-iot-protocols'),
];
