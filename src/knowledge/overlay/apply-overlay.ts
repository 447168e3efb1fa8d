import type { CostFacts } from '../load-cost-facts.ts';
import type { Catalogue } from '../schema/catalogue.ts';
import type { FactRow, FactTables } from '../schema/fact-tables.ts';
import type { Link } from '../schema/link.ts';
import type { ProtocolFamily, Stack } from '../schema/protocol.ts';
import type { Source } from '../schema/source.ts';
import type { ServingFacts } from '../serving-facts.ts';
import type { Tariff } from '../tariffs/tariff-schema.ts';
import { leftAfter } from './apply-hidden.ts';
import { inHouseFamily } from './in-house-family.ts';
import type { Overlay } from './overlay.ts';
import { overridden } from './overridden.ts';
import type { OverlayData, OverlayStatements } from './overlay-schema.ts';

/**
 * A catalogue with company data in it, and its name, date and hash; the given one stays as it is. Works on every form: with or without
 * words, sources, tables and tariffs. What is overridden, added and hidden is all that differs.
 */
export function applyOverlay(catalogue: Catalogue, { data, mark }: Overlay): Catalogue {
  const { tables, tariffs } = catalogue;
  return {
    ...catalogue,
    overlay: mark,
    sources: [...catalogue.sources, ...sourcesOf(data)],
    families: familiesWith(catalogue.families, data),
    links: catalogue.links.map((link) => withFigures(link, data)),
    criteria: catalogue.criteria.map((criterion) => ({ ...criterion, baseWeight: data.weights?.[criterion.id] ?? criterion.baseWeight })),
    ...(tables === undefined ? {} : { tables: { ...tables, ...servingWith(tables, data) } }),
    ...(tariffs === undefined ? {} : { tariffs: [...tariffsWith(tariffs, data)] }),
  };
}

/** The facts that costs rest on, with company data in them. */
export function applyToCosts<Facts extends Pick<CostFacts, 'tariffs' | 'serving'>>(facts: Facts, { data }: Pick<Overlay, 'data'>): Facts {
  return { ...facts, tariffs: tariffsWith(facts.tariffs, data), serving: { ...facts.serving, ...servingWith(facts.serving, data) } };
}

/** In-house documents as sources of the catalogue, published by the company. */
function sourcesOf({ name, sources = [] }: OverlayData): readonly Source[] {
  return sources.map(({ date, ...source }) => ({ ...source, publisher: name, year: Number(date.slice(0, 4)) }));
}

function familiesWith(families: readonly ProtocolFamily[], data: OverlayData): ProtocolFamily[] {
  const { facts, clouds = [], protocols = [], hidden = [] } = data;
  const own = protocols.flatMap((protocol) => {
    const base = families.find(({ id }) => id === protocol.basedOn);
    return base === undefined ? [] : [inHouseFamily(protocol, base)];
  });
  const changed = families.map((family): ProtocolFamily => {
    const { capabilities, platforms, grades } = statementsOf(facts?.protocols?.[family.id]);
    return {
      ...family,
      capabilities: overridden(family.capabilities, capabilities),
      platforms: overridden(family.platforms, platforms),
      grades: { ...family.grades, ...grades },
      stacks: family.stacks.map((stack) => withOwnFacts(stack, data)),
    };
  });
  return [...leftAfter(changed, hidden), ...own].map((family) => withClouds(family, clouds));
}

function withOwnFacts(stack: Stack, { facts }: OverlayData): Stack {
  const own = facts?.stacks?.[stack.id];
  if (own === undefined) return stack;
  const { capabilities, platforms, grades } = statementsOf(own.statements);
  return {
    ...stack,
    ramKiB: own.ramKiB ?? stack.ramKiB,
    flashKiB: own.flashKiB ?? stack.flashKiB,
    ...(capabilities === undefined ? {} : { capabilityOverrides: { ...stack.capabilityOverrides, ...capabilities } }),
    ...(platforms === undefined ? {} : { platformOverrides: { ...stack.platformOverrides, ...platforms } }),
    ...(grades === undefined ? {} : { gradeOverrides: { ...stack.gradeOverrides, ...grades } }),
  };
}

function statementsOf(group: OverlayStatements | undefined): Partial<OverlayStatements> {
  return group ?? {};
}

/** What company data says about a cloud stands for all that was said about it. */
function withClouds(family: ProtocolFamily, clouds: NonNullable<OverlayData['clouds']>): ProtocolFamily {
  if (clouds.length === 0) return family;
  const said = new Set<string>(clouds.map(({ cloud }) => cloud));
  const taken = clouds.flatMap(({ cloud, takes }) => takes.filter(({ protocol }) => protocol === family.id).map(({ protocol: _, ...entry }) => ({ cloud, ...entry })));
  return { ...family, clouds: [...family.clouds.filter(({ cloud }) => !said.has(cloud)), ...taken] };
}

function withFigures(link: Link, { facts }: OverlayData): Link {
  return overridden(link, facts?.links?.[link.id]);
}

function tariffsWith(tariffs: readonly Tariff[], data: OverlayData): readonly Tariff[] {
  return replaced(tariffs, data.tariffs ?? []);
}

function servingWith(tables: ServingFacts | FactTables, { facts }: OverlayData): Partial<ServingFacts> {
  return Object.fromEntries(Object.entries(facts?.tables ?? {}).map(([table, rows]) => [table, replaced<FactRow>(tables[table as keyof ServingFacts], rows ?? [])]));
}

/** Entries in their order, each by the one of the same id where there is one, new ones behind. */
function replaced<Entry extends { readonly id: string }>(entries: readonly Entry[], own: readonly (Entry & { readonly replaces?: true | undefined })[]): Entry[] {
  const bare = own.map(({ replaces: _, ...entry }) => entry as unknown as Entry);
  const ids = new Set(entries.map(({ id }) => id));
  return [...entries.map((entry) => bare.find(({ id }) => id === entry.id) ?? entry), ...bare.filter(({ id }) => !ids.has(id))];
}
