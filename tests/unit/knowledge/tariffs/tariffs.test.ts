import { describe, expect, it } from 'vitest';
import { catalogue, loadTariffs } from '../../../../src/knowledge/index.ts';
import { tariffSchema } from '../../../../src/knowledge/tariffs/tariff-schema.ts';
import { figuresIn } from '../../../support/figures-in.ts';

const tariffs = await loadTariffs();
const known = new Set(catalogue.sources.map((source) => source.id));

describe('tariffs', () => {
  it('have the shape of the schema, under ids of their own', () => {
    expect(tariffs.filter((tariff) => !tariffSchema.safeParse(tariff).success).map(({ id }) => id)).toEqual([]);
    expect(new Set(tariffs.map(({ id }) => id)).size).toBe(tariffs.length);
  });

  it('cite sources of the catalogue alone', () => {
    const citations = [...tariffs.flatMap((tariff) => tariff.sources), ...tariffs.flatMap((tariff) => tariff.notes.flatMap((note) => note.sources)), ...figuresIn(tariffs).flatMap((figure) => figure.sources)];
    expect(citations.filter(({ source }) => !known.has(source))).toEqual([]);
  });

  it('a price that no operator states is marked as assumed', () => {
    const prices = tariffs.flatMap(({ price }) => figuresIn(price)).filter((figure) => ['EUR', 'USD', 'ZAR'].includes(figure.unit));
    expect(prices.length).toBeGreaterThan(3);
    expect(prices.filter((figure) => figure.obtained !== 'assumed' && figure.obtained !== 'stated-by-vendor')).toEqual([]);
    for (const tariff of tariffs.filter(({ assumed }) => assumed)) expect(figuresIn(tariff).filter((figure) => figure.obtained !== 'assumed'), tariff.id).toEqual([]);
  });

  it('a kilobyte is never priced by a figure in another unit', () => {
    const [first] = tariffs;
    expect(tariffSchema.safeParse({ ...first, sessionMinimum: first?.surchargeUp }).success).toBe(false);
  });
});
