import type { Figure } from '../schema/figure.ts';
import type { Problem } from '../stack-id.ts';
import type { Lint } from './lint.ts';
import { numbersOf } from './numbered-facts.ts';

/** Units by the end of the property's name: a number may not stand under a name that says another unit. */
const UNITS: readonly (readonly [suffix: string, unit: string])[] = [
  ['KiB', 'KiB'], ['Bytes', 'B'], ['KbitPerSecond', 'kbit/s'], ['Ms', 'ms'], ['Share', 'share'], ['Seconds', 's'],
];

export const figuresInOrder: Lint = {
  id: 'figures-in-order',
  holds: 'Every figure has the unit that its name says, and no range runs backwards or below zero.',
  check: (catalogue) => numbersOf(catalogue).flatMap(({ path, name, figure }) => orderProblems(path, name, figure).map((problem) => ({ ...problem, subject: path }))),
};

/** What is wrong with the unit or the ends of one figure. @param name of the property that holds it */
export function orderProblems(path: string, name: string, { unit, value }: Pick<Figure, 'unit' | 'value'>): Problem[] {
  const expected = UNITS.find(([suffix]) => name.endsWith(suffix))?.[1];
  const { low, high } = typeof value === 'object' ? value : { low: Number(value), high: Number(value) };
  return [
    ...(expected !== undefined && unit !== expected ? [{ field: `${path}.unit`, expected, found: unit }] : []),
    ...(value !== 'unknown' && (low > high || low < 0) ? [{ field: `${path}.value`, expected: '0 ≤ low ≤ high', found: `${low} to ${high}` }] : []),
  ];
}
