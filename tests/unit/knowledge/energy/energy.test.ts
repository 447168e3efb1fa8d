import { describe, expect, it } from 'vitest';
import { catalogue, loadEnergyFacts } from '../../../../src/knowledge/index.ts';
import { batteryFactsSchema, energyProfileSchema, networkTimersSchema } from '../../../../src/knowledge/energy/energy-profile-schema.ts';
import { fieldRowSchema, protocolComparisonSchema } from '../../../../src/knowledge/energy/field-report-schema.ts';
import { figuresIn } from '../../../support/figures-in.ts';

const facts = await loadEnergyFacts();
const known = new Set(catalogue.sources.map((source) => source.id));

describe('measured energy', () => {
  it('has the shape of its schemas, each figure in a unit of its kind', () => {
    expect(facts.profiles.filter((profile) => !energyProfileSchema.safeParse(profile).success).map(({ id }) => id)).toEqual([]);
    expect(batteryFactsSchema.safeParse(facts.batteries).success).toBe(true);
    expect(networkTimersSchema.safeParse(facts.timers).success).toBe(true);
    expect(facts.fieldRows.filter((row) => !fieldRowSchema.safeParse(row).success)).toEqual([]);
    expect(facts.protocolComparisons.filter((row) => !protocolComparisonSchema.safeParse(row).success)).toEqual([]);
  });

  it('a current in the place of a charge is refused', () => {
    const [profile] = facts.profiles;
    if (profile?.kind !== 'cellular') throw new Error('No cellular profile');
    const wrong = { ...profile, connection: profile.sleep.psm };
    expect(energyProfileSchema.safeParse(wrong).success).toBe(false);
  });

  it('is there for every link of the estimate, under ids of its own', () => {
    expect([...new Set(facts.profiles.map(({ link }) => link))].toSorted()).toEqual(['802.15.4', 'ble', 'lorawan', 'lte', 'lte-m', 'nb-iot', 'wifi']);
    expect(new Set(facts.profiles.map(({ id }) => id)).size).toBe(facts.profiles.length);
  });

  it('cites sources of the catalogue alone, with ranges in order', () => {
    const figures = figuresIn([facts.profiles, facts.batteries, facts.timers]);
    expect(figures.length).toBeGreaterThan(50);
    expect(figures.flatMap((figure) => figure.sources).filter(({ source }) => !known.has(source))).toEqual([]);
    expect(figures.filter(({ value }) => typeof value === 'object' && (value.low > value.high || value.low < 0))).toEqual([]);
    expect([...facts.fieldRows, ...facts.protocolComparisons].flatMap((row) => row.sources).filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('names profiles in the rows that went into them', () => {
    const ids = new Set(facts.profiles.map(({ id }) => id));
    expect(facts.fieldRows.filter(({ profile }) => profile !== null && !ids.has(profile))).toEqual([]);
  });

  it('never mixes campaigns: the figures of a cellular profile rest on one source', () => {
    for (const profile of facts.profiles.filter(({ kind }) => kind === 'cellular')) {
      expect([...new Set(figuresIn(profile).flatMap((figure) => figure.sources.map(({ source }) => source)))], profile.id).toHaveLength(1);
    }
  });
});
