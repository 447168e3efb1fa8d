import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { labelPlaces } from '../../../../src/app/charts/label-places.ts';

it.each([
  ['far apart: each at its point', [100, 40, 200], [100, 40, 200]],
  ['close together: pushed down in the order of the points', [100, 102, 104], [100, 116, 132]],
  ['at the bottom: pushed up', [298, 299, 300], [268, 284, 300]],
  ['level points keep their order', [50, 50], [50, 66]],
])('%s', (_, wanted, places) => {
  expect(labelPlaces(wanted, 16, 0, 300)).toEqual(places);
});

it('never lets two labels touch where there is room for all', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 8 }), (wanted) => {
    const places = labelPlaces(wanted, 16, 0, 300).toSorted((a, b) => a - b);
    expect(places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= 16)).toBe(true);
  }));
});
