import type { Problem } from '../stack-id.ts';

/** A catalogue of a hundred overridden facts takes a quarter of it. */
export const MOST_CHARACTERS = 262_144;
/** The format itself is 9 levels deep. */
const DEEPEST = 16;
const LONGEST_TEXT = 1_000;
const LONGEST_SHOWN = 60;
/** Names of members that mean something to JavaScript itself. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
/** Control, format, bidirectional and line-separating characters change how a line reads. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;
const UNSEEN_ALL = new RegExp(UNSEEN.source, 'gu');

/** A JSON text of unknown origin within bounds of size, depth and text, or what is wrong with it. Never throws. */
export function boundedJson(text: string): { readonly value: unknown } | { readonly problems: readonly Problem[] } {
  if (text.length > MOST_CHARACTERS) return { problems: [{ field: 'file', expected: `at most ${MOST_CHARACTERS} characters`, found: String(text.length) }] };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problems: [{ field: 'file', expected: 'JSON', found: text.trim() === '' ? 'nothing' : 'text that is not' }] };
  }
  const problems = unsafeIn(value, '', 0);
  return problems.length > 0 ? { problems } : { value };
}

function unsafeIn(value: unknown, path: string, depth: number): Problem[] {
  const field = path === '' ? 'file' : path;
  if (typeof value === 'string') return unsafeText(value, field);
  if (typeof value !== 'object' || value === null) return [];
  if (depth >= DEEPEST) return [{ field, expected: `at most ${DEEPEST} levels`, found: 'more' }];
  if (Array.isArray(value)) return value.flatMap((entry, at) => unsafeIn(entry, `${path}[${at}]`, depth + 1));
  return Object.entries(value).flatMap(([key, member]) => {
    if (RESERVED.has(key) || key === '' || key.length > 100 || UNSEEN.test(key)) return [{ field, expected: 'names of members as docs/company-data.md lists them', found: shownValue(key) }];
    return unsafeIn(member, memberPath(path, key), depth + 1);
  });
}

function unsafeText(text: string, field: string): Problem[] {
  if (text.length > LONGEST_TEXT) return [{ field, expected: `at most ${LONGEST_TEXT} characters`, found: String(text.length) }];
  return UNSEEN.test(text) ? [{ field, expected: 'text in one line without control characters', found: shownValue(text) }] : [];
}

/** `protocols[0].grades.maturity`, as it is written in most languages. */
export function memberPath(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

/** A value of unknown origin as one short line. */
export function shownValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = (JSON.stringify(value) ?? typeof value).replace(UNSEEN_ALL, '·');
  return text.length > LONGEST_SHOWN ? `${Array.from(text).slice(0, LONGEST_SHOWN).join('')}…` : text;
}
