import { describe, expect, it } from 'vitest';
import { catalogue, type Catalogue, type Citation } from '../../../../src/knowledge/index.ts';
import { decidingFactsHaveSources } from '../../../../src/knowledge/lints/deciding-facts-have-sources.ts';

type Coap = Catalogue['families'][number];
const JUDGEMENT: Citation[] = [{ source: 'judgement' }];
const withCoap = (change: (family: Coap) => Partial<Coap>): Catalogue => ({
  ...catalogue, families: catalogue.families.map((family) => (family.id === 'coap' ? { ...family, ...change(family) } : family)),
});
const fieldsOf = (changed: Catalogue) => decidingFactsHaveSources.check(changed).map(({ field }) => field);

describe('deciding-facts-have-sources', () => {
  it('finds nothing in the catalogue', () => {
    expect(decidingFactsHaveSources.check(catalogue)).toEqual([]);
  });

  it.each<[string, Catalogue, string]>([
    ['a capability without source', withCoap(({ capabilities }) => ({ capabilities: { ...capabilities, ordering: { ...capabilities.ordering, sources: [] } } })), 'families.coap.capabilities.ordering.sources'],
    ['a capability that is our judgement', withCoap(({ capabilities }) => ({ capabilities: { ...capabilities, ordering: { ...capabilities.ordering, sources: JUDGEMENT } } })), 'families.coap.capabilities.ordering.sources'],
    ['a capability with a source that is gone', withCoap(({ capabilities }) => ({ capabilities: { ...capabilities, ordering: { ...capabilities.ordering, sources: [{ source: 'hearsay' }] } } })), 'families.coap.capabilities.ordering.sources'],
    ['a platform', withCoap(({ platforms }) => ({ platforms: { ...platforms, browser: { ...platforms.browser, support: 'no', sources: [] } } })), 'families.coap.platforms.browser.sources'],
    ['a grade', withCoap(({ grades }) => ({ grades: { ...grades, simplicity: { step: 3, because: 'Because.', sources: [] } } })), 'families.coap.grades.simplicity.sources'],
    ['a figure of a link', { ...catalogue, links: catalogue.links.map((link) => (link.id === 'lte' ? { ...link, mtuBytes: { ...link.mtuBytes, sources: [] } } : link)) }, 'links.lte.mtuBytes.sources'],
  ])('finds %s', (_, changed, field) => {
    expect(fieldsOf(changed)).toContain(field);
  });

  it('finds memory of a stack without source', () => {
    const changed = withCoap(({ stacks }) => ({ stacks: stacks.map((stack) => ({ ...stack, ramKiB: { ...stack.ramKiB, sources: [] } })) }));
    expect(fieldsOf(changed).length).toBe(catalogue.families.find(({ id }) => id === 'coap')?.stacks.length);
  });

  it('lets an assumption rest on our judgement, for it is marked', () => {
    const links = catalogue.links.map((link) => (link.id === 'lte' ? { ...link, lossShare: { ...link.lossShare, obtained: 'assumed' as const, sources: JUDGEMENT } } : link));
    expect(fieldsOf({ ...catalogue, links })).toEqual([]);
  });
});
