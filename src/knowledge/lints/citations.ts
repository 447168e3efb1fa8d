import type { Catalogue } from '../schema/catalogue.ts';
import type { Citation } from '../schema/source.ts';

export interface CitedAt {
  readonly path: string;
  readonly citation: Citation;
}

/** Every citation of a catalogue with the path of the value that it supports. */
export function citationsOf(catalogue: Catalogue): CitedAt[] {
  const found: CitedAt[] = [];
  walk(catalogue.families, 'families', found);
  walk(catalogue.links, 'links', found);
  walk(catalogue.criteria, 'criteria', found);
  walk(catalogue.tables, 'tables', found);
  walk(catalogue.newcomers, 'newcomers', found);
  walk(catalogue.energy, 'energy', found);
  walk(catalogue.tariffs, 'tariffs', found);
  return found;
}

function walk(value: unknown, path: string, found: CitedAt[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (key === 'sources' && Array.isArray(member)) {
      for (const citation of member as Citation[]) found.push({ path, citation });
      continue;
    }
    walk(member, `${path}.${nameOf(member) ?? key}`, found);
  }
}

function nameOf(value: unknown): string | null {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : null;
}
