import { describe, expect, it } from 'vitest';
import { families } from '../../../../src/knowledge/protocols/index.ts';
import { prescriptions } from '../../../../src/knowledge/tables/prescriptions.ts';

const pairsOfFamilies = families.flatMap(({ id, mandatedBy }) => mandatedBy.map(({ standard }) => `${standard}: ${id}`));
const citedByFamilies = families.flatMap(({ id, mandatedBy }) => mandatedBy.flatMap(({ standard, sources }) => sources.map(({ source, clause = '' }) => `${standard} ${id} ${source} ${clause}`)));

describe('which standard prescribes which protocol', () => {
  it('is what the families name, both ways', () => {
    expect(prescriptions.flatMap(({ standard, topics }) => topics.map((topic) => `${standard}: ${topic}`)).toSorted()).toEqual(pairsOfFamilies.toSorted());
  });

  it('has one row for each standard and one mandate for each pair', () => {
    expect(new Set(prescriptions.map(({ standard }) => standard)).size).toBe(prescriptions.length);
    expect(new Set(pairsOfFamilies).size).toBe(pairsOfFamilies.length);
  });

  it('rests on the same places', () => {
    const places = prescriptions.flatMap(({ standard, topics, sources }) => topics.flatMap((topic) => sources.map(({ source, clause = '' }) => `${standard} ${topic} ${source} ${clause}`)));
    expect(citedByFamilies.filter((place) => !places.includes(place))).toEqual([]);
  });

  it('tells how in one or two sentences', () => {
    for (const { id, how } of prescriptions) expect(how, id).toMatch(/^[A-Z].{15,170}\.$/);
  });
});
