import * as z from 'zod/mini';
import type { Exception } from './lints/exceptions.ts';
import { lints } from './lints/index.ts';
import { catalogueSchema, type Catalogue } from './schema/catalogue.ts';
import type { Problem } from './stack-id.ts';

/**
 * Checks a catalogue: first its shape, then, when that holds, the rules across fields. For tests, the build and overlays; what the
 * browser ships was checked before.
 * @param exceptions findings that stand for a stated reason; one that nothing needs is reported
 * @returns problems in the order of the rules; none when the catalogue may be used
 */
export function validateCatalogue(value: unknown, exceptions: readonly Exception[] = []): Problem[] {
  const parsed = z.safeParse(catalogueSchema, value, { error: z.locales.en().localeError });
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => ({ field: nameOfPath(value, issue.path), expected: issue.message, found: found(value, issue.path) }));
  }
  return lintProblems(parsed.data, exceptions);
}

function lintProblems(catalogue: Catalogue, exceptions: readonly Exception[]): Problem[] {
  const used = new Set<Exception>();
  const problems = lints.flatMap((lint) => lint.check(catalogue, exceptions).flatMap(({ subject, ...problem }) => {
    const exception = exceptions.find((entry) => entry.lint === lint.id && entry.subject === subject);
    if (exception === undefined) return [problem];
    used.add(exception);
    return [];
  }));
  const unused = exceptions.filter((exception) => !used.has(exception));
  return [
    ...problems,
    ...unused.map(({ lint, subject }) => ({ field: `exceptions.${lint}.${subject}`, expected: 'a finding that needs it', found: 'none; remove the exception' })),
  ];
}

/** `families.coap.stacks.0.name`: entries by their id where they have one. */
function nameOfPath(value: unknown, path: readonly PropertyKey[]): string {
  let at = value;
  return path.map((key) => {
    const parent = at;
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
    const named = Array.isArray(parent) && typeof at === 'object' && at !== null && 'id' in at ? at.id : key;
    return String(named);
  }).join('.');
}

function found(value: unknown, path: readonly PropertyKey[]): string {
  const at = path.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? (node as Record<PropertyKey, unknown>)[key] : undefined), value);
  const text = JSON.stringify(at) ?? String(at);
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
