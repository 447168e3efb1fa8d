import { describe, expect, it } from 'vitest';
import type { FirstPlaceMap } from '../../../../src/engine/index.ts';
import { catalogueNames, placeMap } from '../../../../src/report/index.ts';
import { sampleCatalogue } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const [alpha, beta] = sampleCatalogue.families.map(({ id }) => id) as [string, string];
const axis = (input: 'payloadBytes' | 'messagesPerDay', values: readonly number[]): FirstPlaceMap['x'] => ({ input, unit: '', scale: 'logarithmic', values, now: 0 });
const given: FirstPlaceMap = {
  x: axis('payloadBytes', [1, 10, 100, 1000]), y: axis('messagesPerDay', [24, 1440]),
  cells: [[alpha, alpha, alpha, beta], [alpha, beta, beta, null]],
};
const map = placeMap(given, names);

describe('the map over two numbers', () => {
  it('joins neighbouring cells of a row, and every cell is in one run', () => {
    expect(map.runs.map(({ row, from, to, place }) => [row, from, to, map.places[place]?.name])).toEqual([
      [0, 0, 3, names.family(alpha)], [0, 3, 4, names.family(beta)],
      [1, 0, 1, names.family(alpha)], [1, 1, 3, names.family(beta)], [1, 3, 4, 'nothing fits'],
    ]);
  });

  it('says in its title who holds how much', () => {
    expect(map.title).toBe(`First place: ${names.family(alpha)} in 50 of 100 cells, ${names.family(beta)} in 38 and nothing fits in 12`);
  });

  it('has the same in its table, stretch by stretch', () => {
    expect(map.table.rows.map((row) => row[1])).toEqual([
      `${names.family(alpha)} up to 100 B, then ${names.family(beta)}`,
      `${names.family(alpha)} up to 1 B, then ${names.family(beta)} up to 100 B, then nothing fits`,
    ]);
  });

  it('marks the present values, and nothing while one of them is open', () => {
    expect(map.now).toEqual({ x: 0, y: 0 });
    expect(placeMap({ ...given, y: { ...given.y, now: null } }, names).now).toBeNull();
  });

  it('says so where one protocol holds all', () => {
    expect(placeMap({ ...given, cells: [[alpha, alpha, alpha, alpha], [alpha, alpha, alpha, alpha]] }, names).title).toBe(`${names.family(alpha)} is first at all of these values`);
  });
});
