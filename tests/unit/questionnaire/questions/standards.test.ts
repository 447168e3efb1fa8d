import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { standards } from '../../../../src/questionnaire/questions/standards.ts';

const offered: readonly string[] = standards.options.map((option) => option.id);
const prescribed = new Set(catalogue.families.flatMap((family) => family.mandatedBy.map((mandate) => mandate.standard)));

describe('standards that must be followed', () => {
  it('offers every standard that prescribes a protocol in the catalogue', () => {
    expect([...prescribed].filter((id) => !offered.includes(id))).toEqual([]);
  });

  it('offers nothing that prescribes none, apart from the wish for any public data model', () => {
    expect(offered.filter((id) => !prescribed.has(id))).toEqual(['data-model']);
  });
});
