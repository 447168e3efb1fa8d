import { createCatalogue } from './create-catalogue.ts';
import { decisionCatalogue } from './decision-catalogue.ts';
import type { Catalogue } from './schema/catalogue.ts';
import type { ProtocolFamily, Stack } from './schema/protocol.ts';
import { sources } from './sources/index.ts';

/** What is known, and on whose authority, at the date it carries. */
export const catalogue: Catalogue = createCatalogue({ ...decisionCatalogue, sources });

export function findFamily(id: string, { families }: Pick<Catalogue, 'families'> = decisionCatalogue): ProtocolFamily | null {
  return families.find((family) => family.id === id) ?? null;
}

export function findStack(id: string, { families }: Pick<Catalogue, 'families'> = decisionCatalogue): Stack | null {
  for (const family of families) {
    const stack = family.stacks.find((candidate) => candidate.id === id);
    if (stack) return stack;
  }
  return null;
}
