import type { Option } from './question.ts';

/** The options under their headings, headings in alphabetical order, options as they stand. One entry without heading where the list has none. */
export function optionGroups<Shown extends Pick<Option, 'group'>>(options: readonly Shown[]): readonly (readonly [heading: string | undefined, options: readonly Shown[]])[] {
  const headings = [...new Set(options.map(({ group }) => group))].toSorted((a = '', b = '') => (a < b ? -1 : 1));
  return headings.map((heading) => [heading, options.filter(({ group }) => group === heading)]);
}
