import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { families } from '../../../../src/knowledge/protocols/index.ts';

const folder = (path: string): string[] => readdirSync(fileURLToPath(new URL(path, import.meta.url)))
  .filter((name) => name.endsWith('.ts') && name !== 'index.ts').map((name) => name.slice(0, -3)).toSorted();

describe('protocols', () => {
  it('stand in files of their own id, in order, each with a page of the same name', () => {
    const ids = families.map((family) => family.id);
    expect(ids).toEqual(folder('../../../../src/knowledge/protocols'));
    expect(ids).toEqual(folder('../../../../src/knowledge/protocols/pages'));
  });

  it.each(families.map((family) => [family.id, family] as const))('%s: a stack behind a mandate or cloud exists for each transport named', (_, family) => {
    const transports = new Set(family.stacks.map((stack) => stack.transport));
    const protocols = new Set(family.stacks.map((stack) => stack.protocol));
    for (const mandate of family.mandatedBy) {
      if (mandate.transport !== undefined) expect(transports).toContain(mandate.transport);
      for (const protocol of mandate.protocols ?? []) expect(protocols).toContain(protocol);
    }
    for (const cloud of family.clouds) for (const transport of cloud.transports) expect(transports).toContain(transport);
  });

  it.each(families.map((family) => [family.id, family] as const))('%s: only a stack over a link needs links without IP', (_, family) => {
    expect(family.nonIpLinks.length > 0).toBe(family.stacks.some((stack) => stack.transport === 'link'));
  });
});
