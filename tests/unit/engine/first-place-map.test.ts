import { describe, expect, it } from 'vitest';
import { firstPlaceMap } from '../../../src/engine/first-place-map.ts';
import { recommend } from '../../../src/engine/index.ts';
import { partAtValue, SWEEPS, valueAtPart } from '../../../src/engine/number-sweeps.ts';
import { scenarioWith } from '../../support/scenarios.ts';
import { SMALL_CATALOGUE } from '../../support/small-catalogue.ts';

const given = { platform: 'rtos', metered: 'yes', security: 'none' } as const;
const map = firstPlaceMap(scenarioWith(given), SMALL_CATALOGUE, {}, 'deviceRamKiB', 'payloadBytes');

describe('first place over two numbers', () => {
  it('is that of a recommendation with both answered', () => {
    for (const [row, payloadBytes] of map.y.values.entries()) {
      for (const [column, deviceRamKiB] of map.x.values.entries()) {
        if ((row + column) % 5 !== 0) continue;
        const { ranking } = recommend(scenarioWith({ ...given, payloadBytes, deviceRamKiB }), SMALL_CATALOGUE, [], { depth: 'ranking' });
        expect(map.cells[row]?.[column], `${payloadBytes} B, ${deviceRamKiB} KiB`).toBe(ranking[0]?.protocol ?? null);
      }
    }
  });

  it('has a cell for each pair, and more than one winner where numbers decide', () => {
    expect(map.cells.map((row) => row.length)).toEqual(map.y.values.map(() => map.x.values.length));
    expect(new Set(map.cells.flat()).size).toBeGreaterThan(1);
  });

  it('says where the present values lie, unless they are open', () => {
    expect([map.x.now, map.y.now]).toEqual([null, null]);
    expect(firstPlaceMap(scenarioWith({ payloadBytes: 1_024 }), SMALL_CATALOGUE, {}, 'payloadBytes', 'fleetSize').x.now).toBeCloseTo(0.5, 9);
  });

  it('refuses one number on both axes', () => {
    expect(() => firstPlaceMap(scenarioWith(), SMALL_CATALOGUE, {}, 'fleetSize', 'fleetSize')).toThrow('y: expected another number than that of x, found fleetSize');
  });
});

describe('spans of numbers', () => {
  it.each(SWEEPS.map((sweep) => [sweep.input, sweep] as const))('%s: parts and values lead to each other', (_, sweep) => {
    for (const part of [0, 0.25, 0.5, 1]) expect(partAtValue(sweep, valueAtPart(sweep, part))).toBeCloseTo(part, sweep.whole ? 1 : 9);
    expect(partAtValue(sweep, sweep.to * 10)).toBe(1);
  });
});
