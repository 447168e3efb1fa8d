import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { judgementLeansOnFacts } from '../../../../src/knowledge/lints/judgement-leans-on-facts.ts';

describe('judgement-leans-on-facts', () => {
  it('finds a grade that rests on nothing but us', () => {
    expect(judgementLeansOnFacts.check(catalogue)).toEqual([]);
    const bare = { step: 4, because: 'Because we like it.', sources: [{ source: 'judgement' }] };
    const families = catalogue.families.map((family) => (family.id === 'mqtt' ? { ...family, grades: { ...family.grades, maturity: bare } } : family));
    expect(judgementLeansOnFacts.check({ ...catalogue, families })).toMatchObject([{ subject: 'mqtt', field: 'mqtt.grades.maturity' }]);
  });

  it('looks at the grades of stacks too', () => {
    const bare = { step: 4, because: 'Because we like it.', sources: [{ source: 'judgement' }] };
    const families = catalogue.families.map((family) => (family.id === 'grpc' ? { ...family, stacks: family.stacks.map((stack) => ({ ...stack, gradeOverrides: { maturity: bare } })) } : family));
    expect(judgementLeansOnFacts.check({ ...catalogue, families })).toHaveLength(families.find((family) => family.id === 'grpc')?.stacks.length ?? -1);
  });
});
