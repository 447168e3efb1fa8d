import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { gradesComplete } from '../../../../src/knowledge/lints/grades-complete.ts';

describe('grades-complete', () => {
  const change = (grades: (given: (typeof catalogue.families)[number]['grades']) => (typeof catalogue.families)[number]['grades']) =>
    ({ ...catalogue, families: catalogue.families.map((family) => (family.id === 'coap' ? { ...family, grades: grades(family.grades) } : family)) });

  it('finds a grade that is missing', () => {
    expect(gradesComplete.check(catalogue)).toEqual([]);
    const without = change((given) => Object.fromEntries(Object.entries(given).filter(([id]) => id !== 'lossy-link')));
    expect(gradesComplete.check(without)).toMatchObject([{ subject: 'coap', field: 'families.coap.grades.lossy-link', found: 'nothing' }]);
  });

  it('finds a grade for a criterion that takes none', () => {
    const [first] = Object.values(catalogue.families[0]?.grades ?? {});
    if (first === undefined) throw new Error('expected a grade');
    expect(gradesComplete.check(change((given) => ({ ...given, beauty: first })))).toMatchObject([{ subject: 'coap', found: 'beauty' }]);
    expect(gradesComplete.check(change((given) => ({ ...given, 'cloud-endpoint': first })))).toMatchObject([{ subject: 'coap', found: 'cloud-endpoint' }]);
  });
});
