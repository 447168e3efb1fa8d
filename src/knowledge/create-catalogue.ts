import type { Catalogue } from './schema/catalogue.ts';
import type { Criterion } from './schema/criterion.ts';
import type { Link } from './schema/link.ts';
import type { ProtocolFamily } from './schema/protocol.ts';
import type { Source } from './schema/source.ts';

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

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const member of Object.values(value)) freeze(member);
  return Object.freeze(value);
}
