import { describe, expect, it } from 'vitest';
import { amqp10, typicalDelivery } from '../../../../src/wire/exchanges/amqp-1-0.ts';
import type { Amqp10Inputs } from '../../../../src/wire/exchanges/amqp-1-0-inputs.ts';
import { RABBITMQ, RHEA } from '../../../../src/wire/exchanges/amqp-1-0-profiles.ts';
import type { WireInputs } from '../../../../src/wire/index.ts';
import { sizes, stackView, totals, wireInputs } from '../../../support/wire-exchange.ts';

const stack = stackView('amqp-1-0');
const model = (own: Amqp10Inputs, changes: Partial<WireInputs> = {}) =>
  amqp10(stack, wireInputs(stack, { topic: 'sensor.temperature.room1', messages: 20, ...changes, amqp10: own }));

const toRhea: Amqp10Inputs = { client: RHEA, server: RHEA, sasl: 'none', openHost: null, announceIdleTimeout: false, setUp: 'paced' };
const toRabbit: Amqp10Inputs = { ...toRhea, server: RABBITMQ, sasl: 'plain', saslHost: 'iot.example.com', address: '/queue/sensor.temperature.room1' };

describe('AMQP 1.0 against captures of rhea 3.0.5', () => {
  it('opens connection, session and link with rhea as server', () => {
    expect(sizes(model(toRhea).connect)).toEqual([
      'up AMQP header 8', 'up open 33', 'down AMQP header 8', 'down open 28', 'up begin 32', 'down begin 34', 'up attach 108', 'down attach 60', 'down flow 36',
    ]);
  });

  it('opens connection, session and link with RabbitMQ 3.10.8 as server', () => {
    expect(sizes(model(toRabbit).connect)).toEqual([
      'up SASL header 8', 'down SASL header 8', 'down sasl-mechanisms 52', 'up sasl-init 58', 'down sasl-outcome 17', 'up AMQP header 8', 'down AMQP header 8',
      'up open 33', 'down open 290', 'up begin 32', 'down begin 36', 'up attach 115', 'down attach + flow 163',
    ]);
  });

  it.each([
    ['rhea, settled, 16 bytes', { ...toRhea, settled: true }, 16, { up: 57, down: 0 }, { up: 59, down: 0 }],
    ['rhea, unsettled, 100 bytes', toRhea, 100, { up: 141, down: 28 }, { up: 143, down: 30 }],
    ['rhea, unsettled, 512 bytes', toRhea, 512, { up: 556, down: 28 }, { up: 558, down: 30 }],
    ['RabbitMQ, unsettled, 100 bytes', toRabbit, 100, { up: 141, down: 23 }, { up: 143, down: 25 }],
  ] as const)('%s', (_title, own, payloadBytes, first, steady) => {
    const exchange = model(own, { payloadBytes });
    expect(totals(exchange.firstMessage)).toEqual(first);
    expect(totals(exchange.message)).toEqual(steady);
  });

  it('closes', () => {
    expect(totals(model(toRhea).close)).toEqual({ up: 12, down: 12 });
    expect(totals(model(toRabbit).close)).toEqual({ up: 12, down: 15 });
  });
});

describe('AMQP 1.0 in the compact encoding', () => {
  it('a first transfer of 10 bytes and its disposition', () => {
    expect(totals(model({}, { payloadBytes: 10 }).firstMessage)).toEqual({ up: 36, down: 22 });
  });

  it('exactly once adds the settlement of the sender', () => {
    expect(sizes(model({}, { payloadBytes: 10, guarantee: 'exactly-once' }).firstMessage)).toEqual(['up transfer 36', 'down disposition 22', 'up disposition settled 22']);
  });

  it('SASL ANONYMOUS and PLAIN', () => {
    expect(sizes(model({}).connect).slice(2, 5)).toEqual(['down sasl-mechanisms 34', 'up sasl-init 25', 'down sasl-outcome 16']);
    expect(sizes(model({ sasl: 'plain', user: 'user', password: 'pass1234' }).connect)[3]).toBe('up sasl-init 37');
  });

  it('pipelines open, begin and attach: 44 + 26 + 55 for short names', () => {
    const writes = model({ containerId: 'dev-0001', openHost: 'broker.example.com', announceIdleTimeout: false, linkNameBytes: 2, address: 'telemetry/dev-0001' });
    // One byte more than the example: the settle mode is spelled out, two bytes where a null takes one.
    expect(sizes(writes.connect)).toContain('up open + begin + attach 126');
  });

  it('commands down: the device attaches a receiver and grants credit', () => {
    const exchange = model({}, { direction: 'down', payloadBytes: 10 });
    expect(totals(exchange.firstMessage)).toEqual({ up: 22, down: 36 });
  });
});

describe('typicalDelivery', () => {
  it.each([[1, 1], [2, 1], [10, 1], [20, 10], [100, 10], [300, 100], [1000, 256], [2000, 1000]])('%i messages: delivery %i', (messages, delivery) => {
    expect(typicalDelivery(messages)).toBe(delivery);
  });
});
