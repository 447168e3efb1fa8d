import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { idsUnique } from '../../../../src/knowledge/lints/ids-unique.ts';

describe('ids-unique', () => {
  it('finds a second entry of any kind, and none in the catalogue', () => {
    const [link] = catalogue.links;
    const [family] = catalogue.families;
    expect(idsUnique.check(catalogue)).toEqual([]);
    expect(idsUnique.check({ ...catalogue, links: [...catalogue.links, ...(link ? [link] : [])] })).toMatchObject([{ field: 'links.ethernet' }]);
    expect(idsUnique.check({ ...catalogue, families: [...catalogue.families, ...(family ? [{ ...family, id: 'other', stacks: family.stacks.slice(0, 1) }] : [])] })).toMatchObject([{ field: 'stacks.amqp-0-9-1/tcp/none' }]);
  });
});
