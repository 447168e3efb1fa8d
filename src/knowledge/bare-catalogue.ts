import type { Catalogue } from './schema/catalogue.ts';

/** Members that hold words for people alone, or how and when a figure was found. */
const WORDS: ReadonlySet<string> = new Set(['because', 'note', 'condition', 'text', 'meaning', 'rationale', 'summary', 'obtained', 'checked']);
/** Members that hold citations or statements. */
const LISTS: ReadonlySet<string> = new Set(['sources', 'notes']);

/**
 * What a ranking reads: the catalogue without its sentences, conditions and citations, which stay as empty texts and lists, and without
 * pages. Gives the same order, scores and eliminations (tests/unit/knowledge/bare-catalogue) in less than half the length; nothing is shown from it
 * that would need a source beside it.
 */
export function bareCatalogue({ date, families, links, criteria }: Catalogue): Catalogue {
  return bare({ date, sources: [], families, links, criteria }) as Catalogue;
}

function bare(value: unknown, member = ''): unknown {
  if (typeof value === 'string') return WORDS.has(member) ? '' : value;
  if (Array.isArray(value)) return LISTS.has(member) ? [] : value.map((entry) => bare(entry, member === 'anchors' ? 'text' : ''));
  if (typeof value !== 'object' || value === null) return value;
  // How mature a protocol is stands in its grade; here are the names of its standards.
  const isName = (entry: unknown) => member === 'maturity' && typeof entry === 'string';
  return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => (key === 'page' ? [] : [[key, isName(entry) ? '' : bare(entry, key)]])));
}
