import { isRecord } from '../base/index.ts';
import type { Catalogue } from './schema/catalogue.ts';

/** Members that hold words for people alone. */
const WORDS: ReadonlySet<string> = new Set(['because', 'note', 'condition', 'text', 'meaning', 'rationale', 'summary']);
/** Members that are gone: long texts, and how and when a figure was found. */
const GONE: ReadonlySet<string> = new Set(['page', 'obtained', 'checked']);
/** Members that hold citations or statements. */
const LISTS: ReadonlySet<string> = new Set(['sources', 'notes']);

/**
 * What a ranking reads: the catalogue without its sentences, conditions and citations, which stay as empty texts and lists, and without
 * pages and dates. Gives the same order, scores and eliminations (tests/unit/knowledge/bare-catalogue) in less than half the length; nothing is shown from it
 * that would need a source beside it.
 */
export function bareCatalogue({ date, families, links, criteria }: Catalogue): Catalogue {
  return bare({ date, sources: [], families, links, criteria }) as Catalogue;
}

function bare(value: unknown, member = ''): unknown {
  if (typeof value === 'string') return WORDS.has(member) ? '' : value;
  if (Array.isArray(value)) return LISTS.has(member) ? [] : value.map((entry) => bare(entry, member === 'anchors' ? 'text' : ''));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, entry]) => (isGone(key, entry, value) ? [] : [[key, bare(entry, key)]])));
}

/** How mature a family is stands in its grade; only capabilities may be without a note. */
function isGone(key: string, entry: unknown, beside: object): boolean {
  return GONE.has(key) || (key === 'maturity' && isRecord(entry) && 'status' in entry) || (key === 'note' && 'value' in beside);
}
