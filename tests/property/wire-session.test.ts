import fc from 'fast-check';
import { expect, it } from 'vitest';
import { modelSession, sizeOf, sizeSession, type Packet, type PhaseTotals } from '../../src/wire/index.ts';
import { accepted, STACK_IDS, wireCase, wireCaseValue } from './wire-arbitraries.ts';

const RUNS = { numRuns: 300 };
const PHASES = ['connect', 'firstMessage', 'perMessage', 'keepalive', 'disconnect'] as const;
const DIRECTIONS = ['up', 'down'] as const;

function counted(packets: readonly Packet[], totals: PhaseTotals): unknown {
  return DIRECTIONS.map((direction) => {
    const own = packets.filter((packet) => packet.direction === direction);
    return { packets: own.length, ipBytes: own.reduce((sum, { fields }) => sum + sizeOf(fields), 0), transportPayloadBytes: totals[direction].transportPayloadBytes };
  });
}

it('sizes are whole numbers of at least zero', () => {
  fc.assert(fc.property(wireCase, ({ stack, inputs }) => {
    const phases = sizeSession(stack, inputs);
    for (const phase of PHASES) {
      for (const direction of DIRECTIONS) {
        for (const value of Object.values(phases[phase][direction])) expect(Number.isInteger(value) && value >= 0).toBe(true);
      }
    }
  }), RUNS);
});

it('the sizes of a session are the sums of its packets', () => {
  fc.assert(fc.property(wireCase, ({ stack, inputs }) => {
    const model = modelSession(stack, inputs);
    expect(sizeSession(stack, inputs)).toEqual(model.phases);
    for (const phase of PHASES) expect(counted(model.packets[phase], model.phases[phase])).toEqual(DIRECTIONS.map((direction) => model.phases[phase][direction]));
  }), RUNS);
});

it('every field has whole bytes, and a value of exactly that size where it has one', () => {
  fc.assert(fc.property(wireCase, ({ stack, inputs }) => {
    const { packets } = modelSession(stack, inputs);
    for (const phase of PHASES) {
      for (const { fields } of packets[phase]) {
        for (const { bytes, value, name } of fields) {
          expect(Number.isInteger(bytes) && bytes >= 0, name).toBe(true);
          if (typeof value === 'string') expect(new TextEncoder().encode(value).length, name).toBe(bytes);
          if (value instanceof Uint8Array) expect(value.length, name).toBe(bytes);
          if (typeof value === 'number') expect(value >= 0 && value < 256 ** bytes, `${name} ${String(value)}`).toBe(true);
        }
      }
    }
  }), RUNS);
});

it('the same case gives the same session', () => {
  fc.assert(fc.property(wireCaseValue, (value) => {
    expect(sizeSession(accepted(value).stack, accepted(value).inputs)).toEqual(sizeSession(accepted(value).stack, accepted(value).inputs));
  }), { numRuns: 50 });
});

it('more payload never costs fewer bytes', () => {
  fc.assert(fc.property(wireCaseValue, fc.integer({ min: 1, max: 50 }), (value, more) => {
    const small = accepted(value);
    const large = accepted({ ...value, traffic: { ...value.traffic, payloadBytes: value.traffic.payloadBytes + more } });
    const bytes = ({ perMessage }: { perMessage: PhaseTotals }) => perMessage.up.transportPayloadBytes + perMessage.down.transportPayloadBytes;
    expect(bytes(sizeSession(large.stack, large.inputs))).toBeGreaterThanOrEqual(bytes(sizeSession(small.stack, small.inputs)));
  }), RUNS);
});

it.each(STACK_IDS)('%s gives a session by default', (stack) => {
  const { stack: parsed, inputs } = accepted({ stack });
  const { perMessage } = sizeSession(parsed, inputs);
  expect(perMessage.up.packets + perMessage.down.packets).toBeGreaterThan(0);
});
