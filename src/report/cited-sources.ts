import type { Recommendation } from '../engine/index.ts';
import type { Catalogue, Citation, Source } from '../knowledge/index.ts';

/** The sources behind what a document shows of a recommendation, each once, by title. */
export function citedSources(recommendation: Recommendation, catalogue: Catalogue): Source[] {
  const [first, second] = recommendation.ranking;
  const citations: Citation[] = [first, second].flatMap((family) => family?.contributions.filter((entry) => entry.weight > 0).flatMap((entry) => entry.sources) ?? []);
  citations.push(...recommendation.eliminated.flatMap(({ reasons }) => reasons.flatMap((reason) => reason.sources)));
  const ids = new Set(citations.map((citation) => citation.source));
  const cited = catalogue.sources.filter((source) => ids.has(source.id));
  return cited.sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1));
}

/** A source as a line of a document: title, the text through which it is known where that is another one, address. */
export function sourceLine({ title, url, readThrough }: Source): string {
  return `${title}${readThrough === undefined ? '' : ` (read through ${readThrough})`}${url === undefined ? '' : `: ${url}`}`;
}
