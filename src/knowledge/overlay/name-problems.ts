import type { Problem } from '../stack-id.ts';
import { shownValue } from './bounded-json.ts';
import { leftAfter } from './apply-hidden.ts';
import type { OverlayGround } from './overlay.ts';
import type { OverlayData } from './overlay-schema.ts';

/** Ids of rows that a company adds: no row of the catalogue begins so. */
const OWN_ROW = /^X-\d{2,4}[a-z]?$/;

/** Names of what should be there and is not, or is there already. */
export function nameProblems(data: OverlayData, { catalogue, tariffs, serving }: OverlayGround): readonly Problem[] {
  const criteria = catalogue.criteria.map(({ id }) => id);
  const families = catalogue.families.map(({ id }) => id);
  const stacks = catalogue.families.flatMap((family) => family.stacks);
  const hideable = new Set([...families, ...stacks.flatMap(({ id, protocol }) => [id, protocol])]);
  const graded = gradedCriteria(catalogue);
  const { links = {}, protocols = {}, stacks: ownStacks = {}, tables = {} } = data.facts ?? {};
  const tableRows = Object.entries(tables).map(([table, rows = []]) => ({ table, rows }));
  const groups = [
    ...Object.entries(protocols).map(([id, { grades }]) => ({ at: `facts.protocols.${id}`, grades })),
    ...Object.entries(ownStacks).map(([id, { statements }]) => ({ at: `facts.stacks.${id}.statements`, grades: statements?.grades })),
  ];
  return [
    ...spelledOut(data.name),
    ...missing(Object.keys(data.weights ?? {}), criteria, (id) => `weights.${id}`, 'the id of a criterion'),
    ...weightProblems(data, catalogue.criteria),
    ...(data.hidden ?? []).flatMap((id, at) => (hideable.has(id) ? [] : [{ field: `hidden[${at}]`, expected: 'the id of a family, protocol or stack of the catalogue', found: shownValue(id) }])),
    ...repeated(data.hidden ?? [], (at) => `hidden[${at}]`),
    ...(leftAfter(catalogue.families, data.hidden ?? []).length === 0 ? [{ field: 'hidden', expected: 'at least one protocol of the catalogue that stays', found: 'none' }] : []),
    ...missing(Object.keys(links), catalogue.links.map(({ id }) => id), (id) => `facts.links.${id}`, 'the id of a link'),
    ...catalogue.links.flatMap(({ id, frameLimitBytes }) => (frameLimitBytes === null && links[id]?.frameLimitBytes !== undefined
      ? [{ field: `facts.links.${id}.frameLimitBytes`, expected: 'nothing: this link sets no limit', found: shownValue(links[id].frameLimitBytes) }] : [])),
    ...missing(Object.keys(protocols), families, (id) => `facts.protocols.${id}`, 'the id of a protocol family of the catalogue'),
    ...missing(Object.keys(ownStacks), stacks.map(({ id }) => id), (id) => `facts.stacks.${id}`, 'the id of a stack of the catalogue'),
    ...groups.flatMap(({ at, grades }) => missing(Object.keys(grades ?? {}), graded, (id) => `${at}.grades.${id}`, `a criterion that is graded (${graded.join(', ')})`)),
    ...tableRows.flatMap(({ table, rows }) => replacing(rows, serving[table as keyof typeof serving], `facts.tables.${table}`, OWN_ROW, 'an id like X-001')),
    ...tableRows.flatMap(({ table, rows }) => rows.flatMap(({ figures }, row) => figures.flatMap(({ comparison }, at) => (comparison === undefined ? []
      : [{ field: `facts.tables.${table}[${row}].figures[${at}].comparison`, expected: 'nothing: comparisons are the catalogue’s own', found: shownValue(comparison) }])))),
    ...replacing(data.tariffs ?? [], tariffs, 'tariffs', /^/, 'an id'),
    ...repeated((data.clouds ?? []).map(({ cloud }) => cloud), (at) => `clouds[${at}].cloud`),
    ...(data.clouds ?? []).flatMap(({ takes }, at) => [
      ...takes.flatMap(({ protocol }, entry) => (families.includes(protocol) || (data.protocols ?? []).some(({ id }) => id === protocol) ? []
        : [{ field: `clouds[${at}].takes[${entry}].protocol`, expected: 'the id of a protocol family', found: shownValue(protocol) }])),
      ...repeated(takes.map(({ protocol }) => protocol), (entry) => `clouds[${at}].takes[${entry}].protocol`),
    ]),
  ];
}

/** Criteria that carry a grade in every family; the steps of the others are worked out from facts. */
export function gradedCriteria({ families }: OverlayGround['catalogue']): readonly string[] {
  return Object.keys(families[0]?.grades ?? {}).toSorted();
}

/** The name travels in links, where anything but plain letters and digits takes three characters for each byte of UTF-8. */
const LONGEST_IN_LINK = 60;

function spelledOut(name: string): Problem[] {
  const length = Array.from(name).reduce((sum, character) => sum + (/[A-Za-z0-9.-]/.test(character) ? 1 : 3 * new TextEncoder().encode(character).length), 0);
  return length <= LONGEST_IN_LINK ? [] : [{ field: 'name', expected: `at most ${LONGEST_IN_LINK} characters as a link spells it`, found: String(length) }];
}

/** Two decimals are what a weight by hand may have too; weights that are all 0 weigh nothing. */
function weightProblems({ weights = {} }: OverlayData, criteria: OverlayGround['catalogue']['criteria']): Problem[] {
  const fine = Object.entries(weights).filter(([, weight]) => Math.round(weight * 100) / 100 !== weight)
    .map(([id, weight]) => ({ field: `weights.${id}`, expected: 'at most two decimals', found: String(weight) }));
  const weighs = criteria.some(({ id, baseWeight }) => (weights[id] ?? baseWeight) > 0);
  return weighs ? fine : [...fine, { field: 'weights', expected: 'at least one weight above 0', found: 'all weights are 0' }];
}

function missing(ids: readonly string[], known: readonly string[], field: (id: string) => string, expected: string): Problem[] {
  return ids.flatMap((id) => (known.includes(id) ? [] : [{ field: field(id), expected, found: shownValue(id) }]));
}

function repeated(ids: readonly string[], field: (at: number) => string): Problem[] {
  return ids.flatMap((id, at) => (ids.indexOf(id) === at ? [] : [{ field: field(at), expected: 'each once', found: shownValue(id) }]));
}

interface Entry {
  readonly id: string;
  readonly replaces?: true | undefined;
}

/** An entry that replaces names one that is there; a new one has an id of its own. */
function replacing(entries: readonly Entry[], known: readonly { readonly id: string }[], at: string, own: RegExp, ownWords: string): Problem[] {
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...entries.flatMap(({ id, replaces }, index) => {
      const field = `${at}[${index}].id`;
      if (replaces === true) return ids.has(id) ? [] : [{ field, expected: 'the id of an entry of the catalogue that it replaces', found: shownValue(id) }];
      if (ids.has(id)) return [{ field, expected: 'an id of its own, or "replaces": true', found: shownValue(id) }];
      return own.test(id) ? [] : [{ field, expected: `${ownWords} for an entry of your own, or "replaces": true`, found: shownValue(id) }];
    }),
    ...repeated(entries.map(({ id }) => id), (index) => `${at}[${index}].id`),
  ];
}
