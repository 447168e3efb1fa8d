import { describe, expect, it } from 'vitest';
import { loadRestingOn } from '../../../../../src/app/features/sources/resting-on.ts';
import { pages } from '../../../../../src/app/routes/pages.ts';
import { catalogue, loadFactTables } from '../../../../../src/knowledge/index.ts';

const resting = await loadRestingOn();

describe('what rests on a source', () => {
  it('has known sources and pages that exist', () => {
    const sources = new Set(catalogue.sources.map(({ id }) => id));
    const known = new Set(pages().map(({ path }) => path));
    expect([...resting.keys()].filter((id) => !sources.has(id))).toEqual([]);
    expect([...resting.values()].flat().filter(({ to }) => !known.has(to.replace(/#.*$/, '')))).toEqual([]);
  });

  it('holds every fact once under each of its sources', async () => {
    const { tables } = await loadFactTables();
    for (const row of Object.values(tables).flat()) {
      for (const { source } of row.sources) {
        expect(resting.get(source)?.filter(({ to }) => to.endsWith(`#${row.id}`)).length, `${row.id} under ${source}`).toBe(1);
      }
    }
  });

  it('names the protocols that a specification defines', () => {
    expect(resting.get('rfc-7252')?.map(({ title }) => title)).toContain('CoAP');
  });
});
