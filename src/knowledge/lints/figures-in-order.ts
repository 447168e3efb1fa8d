import type { Lint } from './lint.ts';
import { numbersOf } from './numbered-facts.ts';

/** Units by the end of the property's name: a number may not stand under a name that says another unit. */
const UNITS: readonly (readonly [suffix: string, unit: string])[] = [
  ['KiB', 'KiB'], ['Bytes', 'B'], ['KbitPerSecond', 'kbit/s'], ['Ms', 'ms'], ['Share', 'share'], ['Seconds', 's'],
];

export const figuresInOrder: Lint = {
  id: 'figures-in-order',
  holds: 'Every figure has the unit that its name says, and no range runs backwards or below zero.',
  check: (catalogue) => numbersOf(catalogue).flatMap(({ path, name, figure }) => {
    const unit = UNITS.find(([suffix]) => name.endsWith(suffix))?.[1];
    const { low, high } = typeof figure.value === 'object' ? figure.value : { low: Number(figure.value), high: Number(figure.value) };
    return [
      ...(unit !== undefined && figure.unit !== unit ? [{ subject: path, field: `${path}.unit`, expected: unit, found: figure.unit }] : []),
      ...(figure.value !== 'unknown' && (low > high || low < 0) ? [{ subject: path, field: `${path}.value`, expected: '0 ≤ low ≤ high', found: `${low} to ${high}` }] : []),
    ];
  }),
};
