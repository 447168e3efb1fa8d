import { describe, expect, it } from 'vitest';
import { sources } from '../../../../src/knowledge/sources/index.ts';

describe('sources', () => {
  it('name standards of the IETF by number, with their address', () => {
    const rfcs = sources.filter((source) => source.id.startsWith('rfc-'));
    expect(rfcs.length).toBeGreaterThan(40);
    for (const source of rfcs) expect('url' in source ? source.url : '').toBe(`https://www.rfc-editor.org/rfc/${source.id.replace('-', '')}`);
  });

  it('say when something is our own judgement', () => {
    expect(sources.filter((source) => source.kind === 'judgement').map((source) => source.id)).toEqual(['judgement']);
  });
});
