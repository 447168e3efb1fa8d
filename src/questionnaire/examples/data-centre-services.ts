import type { Example } from './example.ts';

export const dataCentreServices: Example = {
  id: 'data-centre-services',
  title: 'Order processing in a data centre',
  story: 'Services in a data centre hand work to each other: each job must go to exactly one free worker, survive a restart, be returned when a worker fails, and be set aside after too many tries.',
  answers: {
    platform: ['server'], link: ['ethernet'], nat: 'none', firewall: 'open', topology: 'server-server', broker: 'available',
    patterns: ['pub-sub', 'work-queue'], payload: [500, 20_000], interval: 0.02, guarantee: 'at-least-once', ordered: 'no',
    security: 'transport', team: 'dedicated', durability: 'persistent',
  },
  expert: {
    first: 'amqp',
    reason: 'Durable queues, acknowledgement and refusal for each message, dead-letter queues and routing are what AMQP is for.',
    sources: [{ source: 'amqp-0-9-1' }, { source: 'rabbitmq-queues' }, { source: 'seed-article' }],
  },
};
