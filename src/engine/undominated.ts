/**
 * Of candidates `0 … families.length - 1`, those that no other of their family matches, in order; of equal ones the first.
 * @param matches whether the first is at least as good as the second wherever it counts
 */
export function undominated(families: ArrayLike<number>, matches: (one: number, other: number) => boolean, takesPart: (candidate: number) => boolean = () => true): number[] {
  const live: number[] = [];
  for (let candidate = 0; candidate < families.length; candidate += 1) {
    if (!takesPart(candidate)) continue;
    const rivals = live.filter((other) => families[other] === families[candidate]);
    if (rivals.some((other) => matches(other, candidate))) continue;
    for (const beaten of rivals.filter((other) => matches(candidate, other))) live.splice(live.indexOf(beaten), 1);
    live.push(candidate);
  }
  return live;
}
