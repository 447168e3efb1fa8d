import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchanges, sizeOf, type StackView, type WireInputs } from '../../src/wire/index.ts';
import { serialiseFields } from '../support/serialise-fields.ts';
import { allWrites, wireInputs } from '../support/wire-exchange.ts';

const PROTOCOLS: readonly (readonly [exchange: string, protocol: string, transport: StackView['transport']])[] = [
  ['mqtt-sn', 'mqtt-sn-1-2', 'udp'], ['lwm2m', 'lwm2m-1-0', 'udp'], ['lwm2m', 'lwm2m-1-1', 'tcp'], ['lwm2m', 'lwm2m-1-2', 'udp'], ['amqp-0-9-1', 'amqp-0-9-1', 'tcp'],
  ['amqp-1-0', 'amqp-1-0', 'tcp'], ['http-2', 'http-2', 'tcp'], ['http-3', 'http-3', 'quic'], ['websocket', 'websocket', 'tcp'], ['grpc', 'grpc', 'tcp'],
];

const traffic: fc.Arbitrary<Partial<WireInputs>> = fc.record({
  payloadBytes: fc.integer({ min: 0, max: 70_000 }),
  direction: fc.constantFrom('up', 'down'),
  guarantee: fc.constantFrom('best-effort', 'at-least-once', 'exactly-once'),
  messages: fc.integer({ min: 1, max: 100_000 }),
  intervalSeconds: fc.double({ min: 0, max: 86_400, noNaN: true }),
  keepAliveSeconds: fc.integer({ min: 0, max: 65_535 }),
  topic: fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }),
  path: fc.string({ maxLength: 100 }),
  deviceId: fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
});

describe('every field of an exchange', () => {
  it.each(PROTOCOLS)('%s (%s): its value has its size, and a message serialises to the sum of its fields', (exchangeId, protocol, transport) => {
    const model = exchanges.find(({ id }) => id === exchangeId)?.model;
    expect(model).toBeDefined();
    if (model === undefined) return;
    const stack: StackView = { protocol, transport, security: 'none', credential: null };
    fc.assert(fc.property(traffic, (changes) => {
      for (const write of allWrites(model(stack, wireInputs(stack, changes)))) {
        for (const field of write.fields) {
          expect(Number.isInteger(field.bytes) && field.bytes >= 0, `${write.label}: ${field.name}`).toBe(true);
          expect(serialiseFields([field]).length, `${write.label}: ${field.name}`).toBe(field.bytes);
        }
        expect(serialiseFields(write.fields).length).toBe(sizeOf(write.fields));
      }
    }), { numRuns: 60 });
  });
});
