import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSeedClaims, wholeCatalogue, type FactRow } from '../../src/knowledge/index.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Row {
  readonly id: string;
  readonly confidence: string;
}

/** The rows of the research, ids and confidence only. */
const research: readonly Row[] = read('tests/support/research-rows.txt').split('\n').filter((line) => /^[A-Z]-/.test(line)).map((line) => {
  const [id = '', confidence = ''] = line.split(' ');
  return { id, confidence };
});
/** The list that says where each of them lives. */
const covered = [...read('docs/fact-coverage.md').matchAll(/^\| ([A-Z]-\w+) \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, id = '', confidence = '', where = '']) => ({ id, confidence, where }));

const whole = await wholeCatalogue();
const claims = new Map((await loadSeedClaims()).map((claim) => [claim.id, claim]));
const tables: readonly (readonly [string, readonly FactRow[]])[] = Object.entries(whole.tables ?? {});
const rowsOf = (table: string): readonly FactRow[] => tables.find(([id]) => id === table)?.[1] ?? [];
const SHORTEST_REASON = 12;

/** Whether the place named in the list holds the row. */
function holds(id: string, where: string): boolean {
  const [kind = '', place = '', part = ''] = (where.split(':')[0] ?? '').split('.');
  if (kind === 'left out') return where.replace('left out:', '').trim().length >= SHORTEST_REASON || where === 'left out: unverified';
  // An open point of the research stands in a table as a rule ("unverified is a value"), not as a row of its own.
  if (kind === 'tables') return id.startsWith('F-') ? rowsOf(place).length > 0 : rowsOf(place).some((row) => row.id === id);
  if (kind === 'claims') return claims.has(place);
  if (kind === 'newcomers') return (whole.newcomers ?? []).some((newcomer) => newcomer.id === place && newcomer.rows.includes(id));
  if (kind === 'tariffs') return (whole.tariffs ?? []).some((tariff) => tariff.id === place);
  if (kind === 'energy') return (whole.energy?.profiles ?? []).some((profile) => profile.id === place);
  const family = whole.families.find((one) => one.id === place);
  return kind === 'families' && family !== undefined && part in family;
}

describe('researched rows', () => {
  it('are each listed once, with their confidence', () => {
    expect(research.length).toBe(566);
    expect(covered.map(({ id, confidence }) => `${id} ${confidence}`)).toEqual(research.map(({ id, confidence }) => `${id} ${confidence}`));
  });

  it('live where the list says', () => {
    expect(covered.filter(({ id, where }) => !holds(id, where)).map(({ id, where }) => `${id}: ${where}`)).toEqual([]);
  });

  it('are left out where they are unverified, and nowhere else without a reason', () => {
    const unverified = new Set(research.filter(({ confidence }) => confidence === 'U').map(({ id }) => id));
    expect(tables.flatMap(([, rows]) => rows).filter((row) => unverified.has(row.id)).map((row) => row.id)).toEqual([]);
    expect((whole.newcomers ?? []).flatMap(({ rows }) => rows).filter((id) => unverified.has(id))).toEqual([]);
    for (const { id, where } of covered) if (where === 'left out: unverified') expect(unverified.has(id), id).toBe(true);
  });

  it('stand as claims that support nothing where an unverified row is a claim of the article', () => {
    const claimed = research.filter(({ id, confidence }) => confidence === 'U' && id.startsWith('A-')).map(({ id }) => claims.get(id)?.check);
    expect(claimed.length).toBeGreaterThan(0);
    expect(claimed.filter((check) => check !== 'unverified')).toEqual([]);
  });
});
