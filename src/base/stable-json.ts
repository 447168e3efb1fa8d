/**
 * JSON with sorted object keys: the same value gives the same text in every engine, whatever the order of insertion.
 * Arrays keep their order; keys whose value is undefined are left out, as JSON.stringify does.
 * @param indent spaces for each level; 0 gives one line.
 */
export function stableStringify(value: unknown, indent = 0): string {
  return JSON.stringify(sorted(value), null, indent);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Record<string, unknown>);
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
