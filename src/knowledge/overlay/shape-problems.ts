import * as z from 'zod/mini';
import type { Problem } from '../stack-id.ts';
import { memberPath, shownValue } from './bounded-json.ts';
import { overlaySchema, type OverlayData } from './overlay-schema.ts';

/** The file in the shape of the format, or every place where it is not. */
export function shapeOf(value: unknown): { readonly data: OverlayData } | { readonly problems: readonly Problem[] } {
  const parsed = z.safeParse(overlaySchema, value, { error: z.locales.en().localeError });
  return parsed.success ? { data: parsed.data } : { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, value)) };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, value: unknown): Problem[] {
  const path = issue.path.reduce<string>(memberPath, '');
  const at = valueAt(value, issue.path);
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ field: memberPath(path, key), expected: 'nothing of this name', found: shownValue(valueAt(at, [key])) }));
  return [{ field: path === '' ? 'file' : path, expected: expectedBy(issue), found: shownValue(at) }];
}

/** What the schema wanted, without the words around it. */
function expectedBy(issue: Issue): string {
  if (issue.code === 'too_small') return `at least ${issue.minimum}${UNIT_OF[issue.origin] ?? ''}`;
  if (issue.code === 'too_big') return `at most ${issue.maximum}${UNIT_OF[issue.origin] ?? ''}`;
  const text = issue.message.replace(/^(?:Invalid (?:input|option): )?expected /i, '').replace(/, received .*$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

const UNIT_OF: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null && Object.hasOwn(node, key) ? (node as Record<PropertyKey, unknown>)[key] : undefined), value);
}
