import type { Amqp091ClientProfile, Amqp091ServerProfile } from './amqp-0-9-1-inputs.ts';

/** npm amqplib 2.3.1 on Node.js 20: properties as the library lists them; sizes seen in captures (StartOk 323 bytes). */
export const AMQPLIB: Amqp091ClientProfile = {
  name: 'amqplib',
  properties: {
    product: 'amqplib',
    version: '2.3.1',
    platform: 'Node.JS v20.20.2',
    information: 'https://amqp-node.github.io/amqplib/',
    capabilities: {
      publisher_confirms: true,
      exchange_exchange_bindings: true,
      'basic.nack': true,
      consumer_cancel_notify: true,
      'connection.blocked': true,
      authentication_failure_close: true,
    },
  },
  emptyHeadersTable: true,
  singleWriteBelowBytes: 2048,
  frameMaxBytes: 131_072,
  channelCloseText: 'Goodbye',
  connectionCloseText: 'Cheers, thanks',
  heartbeatsInInterval: 1,
};

/** RabbitMQ 3.10.8 on Erlang 25: properties as the broker lists them; sizes seen in captures (Start 511 bytes). */
export const RABBITMQ: Amqp091ServerProfile = {
  name: 'rabbitmq',
  properties: {
    capabilities: {
      publisher_confirms: true,
      exchange_exchange_bindings: true,
      'basic.nack': true,
      consumer_cancel_notify: true,
      'connection.blocked': true,
      consumer_priorities: true,
      authentication_failure_close: true,
      per_consumer_qos: true,
      direct_reply_to: true,
    },
    cluster_name: 'rabbit@localhost',
    copyright: 'Copyright (c) 2007-2022 VMware, Inc. or its affiliates.',
    information: 'Licensed under the MPL 2.0. Website: https://rabbitmq.com',
    platform: 'Erlang/OTP 25.2.3',
    product: 'RabbitMQ',
    version: '3.10.8',
  },
  mechanisms: 'PLAIN AMQPLAIN',
  consumerTagBytes: 31,
  heartbeatsInInterval: 2,
};

/** A client and a broker that say nothing about themselves: the least the specification allows. */
export const MINIMAL_CLIENT: Amqp091ClientProfile = {
  name: 'minimal',
  properties: {},
  emptyHeadersTable: false,
  singleWriteBelowBytes: Number.POSITIVE_INFINITY,
  frameMaxBytes: 131_072,
  channelCloseText: '',
  connectionCloseText: '',
  heartbeatsInInterval: 1,
};

export const MINIMAL_SERVER: Amqp091ServerProfile = {
  name: 'minimal', properties: {}, mechanisms: 'PLAIN', consumerTagBytes: 31, heartbeatsInInterval: 1,
};
