import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { citationsOf } from '../../../../src/knowledge/lints/citations.ts';

describe('citationsOf', () => {
  it('finds the citations of grades, figures and capabilities, each with its path', () => {
    const found = citationsOf(catalogue);
    expect(found).toContainEqual({ path: 'families.coap.capabilities.requestResponse', citation: { source: 'rfc-7252', clause: '§5' } });
    expect(found.some(({ path }) => path === 'families.coap.grades.simplicity')).toBe(true);
    expect(found.some(({ path }) => path === 'links.lorawan.frameLimitBytes')).toBe(true);
    expect(found.some(({ path }) => path === 'criteria.server-scale')).toBe(true);
  });
});
