import { describe, expect, it } from 'vitest';
import { validateCatalogue, wholeCatalogue } from '../../../src/knowledge/index.ts';
import { exceptions } from '../../../src/knowledge/lints/exceptions.ts';
import { toyFamily } from '../../support/toy-family.ts';

const whole = await wholeCatalogue();

describe('validateCatalogue', () => {
  it('finds nothing wrong with the catalogue as it ships, every page included', () => {
    expect(validateCatalogue(whole, exceptions)).toEqual([]);
  });

  it('accepts the catalogue with a protocol from outside', () => {
    expect(validateCatalogue({ ...whole, families: [...whole.families, toyFamily] })).toEqual([]);
  });

  it('names the field, what was expected and what was found', () => {
    const broken = { ...whole, families: whole.families.map((family) => (family.id === 'coap' ? { ...family, name: 7 } : family)) };
    expect(validateCatalogue(broken)).toEqual([{ field: 'families.coap.name', expected: 'Invalid input: expected string, received number', found: '7' }]);
  });

  it.each([
    ['a figure without unit', { unit: '' }, 'links.ethernet.mtuBytes.unit'],
    ['a figure without condition', { condition: '' }, 'links.ethernet.mtuBytes.condition'],
    ['a figure without source', { sources: [] }, 'links.ethernet.mtuBytes.sources'],
    ['a figure without a date', { checked: 'last week' }, 'links.ethernet.mtuBytes.checked'],
    ['a figure that hides how it came about', { obtained: 'heard' }, 'links.ethernet.mtuBytes.obtained'],
  ])('refuses %s', (_, change, field) => {
    const links = whole.links.map((link) => (link.id === 'ethernet' ? { ...link, mtuBytes: { ...link.mtuBytes, ...change } } : link));
    expect(validateCatalogue({ ...whole, links }).map((problem) => problem.field)).toEqual([field]);
  });

  it('refuses a property that the schema does not know', () => {
    expect(validateCatalogue({ ...whole, colour: 'blue' })).toHaveLength(1);
  });

  it.each([[null], [undefined], ['{}'], [[]], [{}]])('reports %j instead of throwing', (value) => {
    expect(validateCatalogue(value).length).toBeGreaterThan(0);
  });

  it('lets an exception stand for its finding, and reports one that nothing needs', () => {
    const orphan = { id: 'orphan', title: 'Nobody cites it', kind: 'article' as const, year: 2026 };
    const sources = [...whole.sources, orphan];
    const exception = { lint: 'no-orphan-source', subject: 'orphan', reason: 'Stands for the test of exceptions.' };
    expect(validateCatalogue({ ...whole, sources }, [exception])).toEqual([]);
    expect(validateCatalogue(whole, [exception])).toEqual([
      { field: 'exceptions.no-orphan-source.orphan', expected: 'a finding that needs it', found: 'none; remove the exception' },
    ]);
  });
});
