import type { Catalogue } from '../schema/catalogue.ts';
import type { Figure } from '../schema/figure.ts';

/** A number of the catalogue with the path at which it stands. */
export interface NumberAt {
  readonly path: string;
  /** Name of the property that holds it. */
  readonly name: string;
  readonly figure: Figure;
}

/** Every number of a catalogue: links, stacks, page texts, tables, newcomers, energy, tariffs. */
export function numbersOf(catalogue: Catalogue): NumberAt[] {
  return (['families', 'links', 'tables', 'newcomers', 'energy', 'tariffs'] as const).flatMap((part) => numbersUnder(catalogue[part], part));
}

function numbersUnder(value: unknown, path: string, name = ''): NumberAt[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('unit' in value && 'condition' in value) return [{ path, name, figure: value as Figure }];
  return Object.entries(value).flatMap(([key, member]) => {
    const own = typeof member === 'object' && member !== null && 'id' in member ? String(member.id) : key;
    return numbersUnder(member, `${path}.${own}`, Array.isArray(value) ? name : key);
  });
}
