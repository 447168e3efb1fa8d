import { describe, expect, it } from 'vitest';
import { decisionCatalogue } from '../../../../src/knowledge/index.ts';
import { citationsOf } from '../../../../src/knowledge/lints/citations.ts';
import { energyAndTariffs } from '../../../../src/knowledge/sources/energy-and-tariffs.ts';
import { sources } from '../../../../src/knowledge/sources/index.ts';
import { networks } from '../../../../src/knowledge/sources/networks.ts';
import { prescribing } from '../../../../src/knowledge/sources/prescribing.ts';
import { products } from '../../../../src/knowledge/sources/products.ts';
import { regulations } from '../../../../src/knowledge/sources/regulations.ts';

describe('sources', () => {
  it('name standards of the IETF by number, with their address', () => {
    const rfcs = sources.filter((source) => source.id.startsWith('rfc-'));
    expect(rfcs.length).toBeGreaterThan(40);
    for (const source of rfcs) expect('url' in source ? source.url : '').toBe(`https://www.rfc-editor.org/rfc/${source.id.replace('-', '')}`);
  });

  it('say when something is our own judgement', () => {
    expect(sources.filter((source) => source.kind === 'judgement').map((source) => source.id)).toEqual(['judgement']);
  });

  it('stand in a group of their own where no ranking cites them: the frame leaves these out', () => {
    const ofTables = new Set<string>([...energyAndTariffs, ...products, ...networks, ...regulations].map(({ id }) => id));
    expect(citationsOf(decisionCatalogue).filter(({ citation }) => ofTables.has(citation.source)).map(({ path, citation }) => `${path}: ${citation.source}`)).toEqual([]);
  });

  it('are of the standards that prescribe a protocol where only mandates cite them: the frame leaves these out too', () => {
    const ofMandates = new Set<string>(prescribing.map(({ id }) => id));
    const elsewhere = citationsOf(decisionCatalogue).filter(({ path, citation }) => ofMandates.has(citation.source) && !path.includes('mandatedBy'));
    expect(elsewhere.map(({ path, citation }) => `${path}: ${citation.source}`)).toEqual([]);
  });
});
