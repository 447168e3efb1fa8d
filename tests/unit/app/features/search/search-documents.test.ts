import { describe, expect, it } from 'vitest';
import { loadSearchDocuments } from '../../../../../src/app/features/search/search-documents.ts';
import { searchIndex, type ResultKind } from '../../../../../src/app/features/search/search-index.ts';
import { pages } from '../../../../../src/app/routes/pages.ts';
import { catalogue, loadFactTables, loadNewcomers, loadSeedClaims } from '../../../../../src/knowledge/index.ts';
import { questions } from '../../../../../src/questionnaire/index.ts';

const documents = await loadSearchDocuments();
const { tables } = await loadFactTables();
const index = searchIndex(documents);
const idsOf = (kind: ResultKind) => documents.filter((document) => document.kind === kind).map(({ id }) => id);

describe('what can be found', () => {
  it('is every protocol, link, question, fact, newcomer, claim and source', async () => {
    expect(idsOf('protocol')).toEqual(catalogue.families.map(({ id }) => id));
    expect(idsOf('link')).toEqual(catalogue.links.map(({ id }) => id));
    expect(idsOf('question')).toEqual(questions.map(({ id }) => id));
    expect(idsOf('source')).toEqual(catalogue.sources.map(({ id }) => id));
    expect(idsOf('claim')).toEqual((await loadSeedClaims()).map(({ id }) => id));
    expect(idsOf('newcomer')).toEqual((await loadNewcomers()).map(({ id }) => id));
    expect(idsOf('fact').toSorted()).toEqual(Object.values(tables).flat().map(({ id }) => id).toSorted());
  });

  it('leads to pages that exist', () => {
    const known = new Set(pages().map(({ path }) => path));
    expect(documents.map(({ to }) => to.replace(/#.*$/, '')).filter((path) => !known.has(path))).toEqual([]);
  });

  it('carries no mark of an answer in its fragment: that part of an address holds the answers', () => {
    expect(documents.filter(({ to }) => (to.split('#')[1] ?? '').includes('='))).toEqual([]);
  });

  it('is found first by its name: each protocol and link', () => {
    for (const { name, id } of [...catalogue.families, ...catalogue.links]) expect(index.find(name)[0]?.id, name).toBe(id);
  });

  it('is found by its id: each fact and claim', () => {
    for (const id of [...idsOf('fact'), ...idsOf('claim')]) expect(index.find(id)[0]?.id).toBe(id);
  });

  it.each([
    ['nat timeout twilio', 'C-305'], ['dtls connection id', 'rfc-9146'], ['zenoh pico flash', 'B-315'], ['cyber resilience act', 'R-01'], ['quectel coap', 'B-501'], ['time between messages', 'interval'],
  ])('"%s" finds %s among the first ten', (query, id) => {
    expect(index.find(query).slice(0, 10).map((document) => document.id)).toContain(id);
  });
});
