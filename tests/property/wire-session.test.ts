import fc from 'fast-check';
import { expect, it } from 'vitest';
import { modelSession, sizeOf, sizeSession, type Field, type Packet, type PhaseTotals } from '../../src/wire/index.ts';
import { accepted, STACK_IDS, wireCase, wireCaseValue } from './wire-arbitraries.ts';

const RUNS = { numRuns: 150 };
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
        expect(Object.values(phases[phase][direction]).every((value: number) => Number.isInteger(value) && value >= 0)).toBe(true);
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

/** What is wrong with a field; expectations by the thousand would be slow. */
function fault({ bytes, value, name }: Field): string | null {
  if (!Number.isInteger(bytes) || bytes < 0) return `${name}: ${String(bytes)} bytes`;
  if (typeof value === 'string') return new TextEncoder().encode(value).length === bytes ? null : `${name}: text`;
  if (value instanceof Uint8Array) return value.length === bytes ? null : `${name}: raw bytes`;
  return value === undefined || (value >= 0 && value < 256 ** bytes) ? null : `${name}: ${String(value)} in ${String(bytes)} bytes`;
}

it('every field has whole bytes, and a value of exactly that size where it has one', () => {
  fc.assert(fc.property(wireCase, ({ stack, inputs }) => {
    const { packets } = modelSession(stack, inputs);
    const faults = PHASES.flatMap((phase) => packets[phase].flatMap(({ fields }) => fields.map(fault).filter((text) => text !== null)));
    expect(faults).toEqual([]);
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
