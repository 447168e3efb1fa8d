import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../../src/knowledge/index.ts';
import { noOrphanSource } from '../../../../src/knowledge/lints/no-orphan-source.ts';

describe('no-orphan-source', () => {
  it('finds a source that supports nothing', () => {
    const sources = [...catalogue.sources, { id: 'orphan', title: 'Nobody cites it', kind: 'article' as const, year: 2026 }];
    expect(noOrphanSource.check({ ...catalogue, sources }).map((finding) => finding.subject)).toContain('orphan');
    expect(noOrphanSource.check({ ...catalogue, sources }).map((finding) => finding.subject)).not.toContain('rfc-7252');
  });
});
