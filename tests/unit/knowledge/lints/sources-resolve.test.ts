import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { sourcesResolve } from '../../../../src/knowledge/lints/sources-resolve.ts';

describe('sources-resolve', () => {
  it('finds a citation of a source that is not there, with the path of the value', () => {
    expect(sourcesResolve.check(catalogue)).toEqual([]);
    const links = catalogue.links.map((link) => (link.id === 'wifi' ? { ...link, mtuBytes: { ...link.mtuBytes, sources: [{ source: 'hearsay' }] } } : link));
    expect(sourcesResolve.check({ ...catalogue, links })).toMatchObject([{ subject: 'hearsay', field: 'links.wifi.mtuBytes.sources', found: 'hearsay' }]);
  });
});
