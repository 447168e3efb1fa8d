import { CATALOGUE_DATE } from './authoring/dates.ts';
import { criteria } from './criteria/index.ts';
import { links } from './links/index.ts';
import { families } from './protocols/index.ts';
import type { Catalogue } from './schema/catalogue.ts';
import type { Criterion } from './schema/criterion.ts';
import type { Link } from './schema/link.ts';
import type { ProtocolFamily, Stack } from './schema/protocol.ts';
import type { Source } from './schema/source.ts';
import { sources } from './sources/index.ts';

export interface CatalogueParts {
  readonly date: string;
  readonly families: readonly ProtocolFamily[];
  readonly links: readonly Link[];
  readonly criteria: readonly Criterion[];
  readonly sources: readonly Source[];
}

/** Assembles a catalogue and freezes all of it, so that no caller can change what another reads. It is not checked here: see `validateCatalogue`. */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  return freeze({
    date: parts.date, sources: [...parts.sources], families: [...parts.families], links: [...parts.links], criteria: [...parts.criteria],
  });
}

/** What is known, at the date it carries. */
export const catalogue: Catalogue = createCatalogue({ date: CATALOGUE_DATE, families, links, criteria, sources });

export function findFamily(id: string, { families: all }: Pick<Catalogue, 'families'> = catalogue): ProtocolFamily | null {
  return all.find((family) => family.id === id) ?? null;
}

export function findStack(id: string, { families: all }: Pick<Catalogue, 'families'> = catalogue): Stack | null {
  for (const family of all) {
    const stack = family.stacks.find((candidate) => candidate.id === id);
    if (stack) return stack;
  }
  return null;
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
