/**
 * Where labels stand beside the points they name, so that none covers another: each as near to its point as the others allow,
 * in the order of the points, all between `top` and `bottom`. Pixels, counted downwards. The result is in the order of `wanted`.
 */
export function labelPlaces(wanted: readonly number[], step: number, top: number, bottom: number): number[] {
  const order = wanted.map((place, index) => ({ index, place })).sort((a, b) => a.place - b.place || a.index - b.index);
  const places = new Array<number>(wanted.length).fill(0);
  let free = top;
  for (const { index, place } of order) {
    places[index] = Math.max(place, free);
    free = (places[index] ?? 0) + step;
  }
  let limit = bottom;
  for (const { index } of order.toReversed()) {
    places[index] = Math.min(places[index] ?? 0, limit);
    limit = (places[index] ?? 0) - step;
  }
  return places;
}
