import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lints } from '../../../../src/knowledge/lints/index.ts';

const NOT_LINTS = ['citations', 'exceptions', 'freshness', 'index', 'lint', 'numbered-facts'];

describe('lints', () => {
  it('are the files of the folder, by name', () => {
    const files = readdirSync(fileURLToPath(new URL('../../../../src/knowledge/lints', import.meta.url))).map((name) => name.replace(/\.ts$/, ''));
    expect(lints.map((lint) => lint.id).toSorted()).toEqual(files.filter((name) => !NOT_LINTS.includes(name)).toSorted());
  });
});
