import { RABBITMQ, RHEA } from '../../exchanges/amqp-1-0-profiles.ts';
import type { Amqp10Inputs } from '../../exchanges/amqp-1-0-inputs.ts';
import type { Planned } from '../plan.ts';
import { flag, number, text, type CaptureRecord } from '../record.ts';
import { commonPlan } from './record-inputs.ts';

/** amqplib against RabbitMQ. Neither end sets NODELAY, and the client rests between connection, channel and queue. */
export function amqp091Plan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'amqp-0-9-1', 'tcp', 'amqp-0-9-1');
  const { params } = record;
  const heartbeatSeconds = number(params, 'heartbeatS');
  return {
    ...common,
    waitAfterConnectMs: SETTLED_MS,
    setUpFrom: /^channel\.open$/,
    ...(heartbeatSeconds > 0 ? { idle: { rounds: Math.floor(number(params, 'idleS') / heartbeatSeconds), everyMs: heartbeatSeconds * 1000 } } : {}),
    inputs: {
      ...common.inputs,
      keepAliveSeconds: heartbeatSeconds,
      tcp: { clientNoDelay: false, serverNoDelay: false },
      amqp091: {
        exchange: text(params, 'exchange'),
        routingKey: text(params, 'routingKey'),
        virtualHost: text(params, 'vhost', '/'),
        user: text(params, 'user', 'guest'),
        // The lab's accounts have their name as password.
        password: text(params, 'user', 'guest'),
        declareQueue: true,
        publisherConfirms: flag(params, 'publisherConfirms'),
        consumeOwnMessages: flag(params, 'consumeOwnMessages'),
        consumerAcks: flag(params, 'consumerAcks'),
        paced: true,
        ...(flag(params, 'persistent') ? { properties: { contentType: 'application/json', deliveryMode: 2, timestamp: true } } : {}),
      },
    },
  };
}

const SETTLED_MS = 500;

/** rhea against RabbitMQ's plugin or against itself. */
export function amqp10Plan(record: CaptureRecord): Planned {
  const common = commonPlan(record, 'amqp-1-0', 'tcp', 'amqp-1-0');
  const { params, implementation } = record;
  const plain = text(params, 'auth') === 'PLAIN';
  const rabbit = implementation.server.startsWith('rabbitmq');
  const address = text(params, 'routingKey');
  const amqp10: Amqp10Inputs = {
    client: RHEA,
    server: rabbit ? RABBITMQ : RHEA,
    // rhea starts with the AMQP header when it has no user name.
    sasl: plain ? 'plain' : 'none',
    saslHost: plain ? 'iot.example.com' : null,
    user: text(params, 'user', 'guest'),
    password: text(params, 'user', 'guest'),
    openHost: null,
    announceIdleTimeout: number(params, 'heartbeatS') > 0,
    // RabbitMQ's plugin addresses queues below /queue.
    address: rabbit ? `/queue/${address}` : address,
    settled: flag(params, 'settledSends'),
    setUp: 'paced',
  };
  return {
    ...common,
    waitAfterConnectMs: SETTLED_MS,
    setUpFrom: /^begin$/,
    inputs: {
      ...common.inputs,
      deviceId: text(params, 'containerId', 'device-0001'),
      messages: number(params, 'messages', 1),
      keepAliveSeconds: number(params, 'heartbeatS'),
      tcp: { clientNoDelay: false, serverNoDelay: false },
      amqp10,
    },
  };
}
