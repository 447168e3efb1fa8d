import type { Catalogue, Citation, MeasuredCriterion } from '../knowledge/index.ts';

/** Names of catalogue entries by id. An id that the catalogue does not hold (an older link, an overlay that is gone) is shown as it is. */
export interface CatalogueNames {
  readonly family: (id: string) => string;
  readonly stack: (id: string) => string;
  readonly criterion: (id: string) => string;
  /** The protocols that a standard prescribes; none where it is not known. */
  readonly prescribedBy: (standard: string) => readonly string[];
  /** The fixed scale of a measured criterion; null for an assessed one. */
  readonly scale: (id: string) => Pick<MeasuredCriterion, 'worst' | 'best' | 'unit'> | null;
  /** "RFC 7252 §3": the title of the source with the place in it. */
  readonly citation: (citation: Citation) => string;
  readonly sourceUrl: (id: string) => string | null;
}

export function catalogueNames(catalogue: Catalogue): CatalogueNames {
  const families = new Map(catalogue.families.map((family) => [family.id, family.name]));
  const stacks = new Map(catalogue.families.flatMap((family) => family.stacks.map((stack) => [stack.id, stack.name] as const)));
  const criteria = new Map(catalogue.criteria.map((criterion) => [criterion.id, criterion.name]));
  const scales = new Map(catalogue.criteria.flatMap((criterion) => (criterion.kind === 'measured' ? [[criterion.id, criterion] as const] : [])));
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  return {
    family: (id) => families.get(id) ?? id,
    stack: (id) => stacks.get(id) ?? id,
    criterion: (id) => criteria.get(id) ?? id,
    prescribedBy: (standard) => catalogue.families.filter(({ mandatedBy }) => mandatedBy.some((mandate) => mandate.standard === standard)).map(({ id }) => id),
    scale: (id) => scales.get(id) ?? null,
    citation: ({ source, clause }) => {
      const title = sources.get(source)?.title ?? source;
      return clause === undefined ? title : `${title}, ${clause}`;
    },
    sourceUrl: (id) => sources.get(id)?.url ?? null,
  };
}

/** Each citation once, in the order of first use. */
export function citationTexts(citations: readonly Citation[], names: CatalogueNames): string[] {
  return [...new Set(citations.map((citation) => names.citation(citation)))];
}
