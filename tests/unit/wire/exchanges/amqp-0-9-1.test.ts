import { describe, expect, it } from 'vitest';
import { amqp091 } from '../../../../src/wire/exchanges/amqp-0-9-1.ts';
import type { Amqp091Inputs } from '../../../../src/wire/exchanges/amqp-0-9-1-inputs.ts';
import { MINIMAL_CLIENT, MINIMAL_SERVER } from '../../../../src/wire/exchanges/amqp-0-9-1-profiles.ts';
import type { WireInputs } from '../../../../src/wire/index.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const stack = stackView('amqp-0-9-1');
const model = (own: Amqp091Inputs, changes: Partial<WireInputs> = {}) =>
  amqp091(stack, wireInputs(stack, { topic: 'sensor.temperature.room1', guarantee: 'best-effort', ...changes, amqp091: { declareQueue: true, ...own } }));

describe('AMQP 0-9-1 against captures of amqplib 2.3.1 with RabbitMQ 3.10.8', () => {
  it('opens the connection with the texts of both ends', () => {
    expect(sizes(model({ publisherConfirms: true }).connect)).toEqual([
      'up protocol header 8', 'down connection.start 511', 'up connection.start-ok 323', 'down connection.tune 20', 'up connection.tune-ok 20', 'up connection.open 16',
      'down connection.open-ok 13', 'up channel.open 13', 'down channel.open-ok 16', 'up confirm.select 13', 'down confirm.select-ok 12', 'up queue.declare 44', 'down queue.declare-ok 45',
    ]);
  });

  it.each([
    ['confirm, 16 bytes', { publisherConfirms: true }, 16, { up: 91, down: 21 }],
    ['confirm, 1400 bytes', { publisherConfirms: true }, 1400, { up: 1475, down: 21 }],
    ['no confirm, persistent', { properties: { contentType: 'application/json', deliveryMode: 2, timestamp: true } }, 16, { up: 117, down: 0 }],
    ['own messages consumed without acknowledgement', { consumeOwnMessages: true, consumerAcks: false }, 16, { up: 91, down: 129 }],
  ] as const)('%s', (_title, own, payloadBytes, message) => {
    expect(totals(model(own, { payloadBytes }).message)).toEqual(message);
  });

  it('writes method and header apart from a large body', () => {
    expect(sizes(model({}, { payloadBytes: 4096 }).message)).toEqual(['up basic.publish 67', 'up body 4104']);
  });

  it('RabbitMQ sends two heartbeats in an interval, amqplib one', () => {
    expect(totals(model({}).keepAlive)).toEqual({ up: 8, down: 16 });
  });

  it('closes channel and connection', () => {
    expect(totals(model({}).close)).toEqual({ up: 59, down: 24 });
  });
});

describe('AMQP 0-9-1 frames', () => {
  it('a minimal pair says nothing about itself', () => {
    const writes = sizes(model({ clientProfile: MINIMAL_CLIENT, serverProfile: MINIMAL_SERVER }).connect);
    expect(writes.slice(1, 3)).toEqual(['down connection.start 36', 'up connection.start-ok 44']);
  });

  it('a named exchange, a 10-byte body and the least header', () => {
    const own = { clientProfile: MINIMAL_CLIENT, exchange: 'telemetry', routingKey: 'dev-0001.temp' };
    expect(totals(model(own, { payloadBytes: 10 }).message).up).toBe(39 + 22 + 18);
  });

  it('a delivery to a consumer, acknowledged', () => {
    const exchange = model({ clientProfile: MINIMAL_CLIENT, exchange: 'commands', routingKey: 'dev-0001' }, { direction: 'down', guarantee: 'at-least-once', payloadBytes: 10 });
    expect(totals(exchange.message)).toEqual({ up: 21, down: 71 + 22 + 18 });
  });

  it('an empty body has no body frame', () => {
    expect(totals(model({ clientProfile: MINIMAL_CLIENT, routingKey: 'r' }, { payloadBytes: 0 }).message).up).toBe(18 + 22);
  });
});
