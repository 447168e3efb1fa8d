import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { layers } from './layers.ts';
import { readModule } from './module.ts';
import { mirrorsItsSource, namesAreClear } from './names.ts';
import { rules, type Breach } from './rules.ts';

const root = new URL('../../', import.meta.url);
const filesIn = (folder: string) => readdirSync(new URL(folder, root), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').slice(decodeURI(root.pathname).length))
  .toSorted();

const sources = filesIn('src/');
const tests = filesIn('tests/');
const told = (breaches: readonly Breach[]) => breaches.map(({ path, what, because }) => `${path}: ${what}. Reason: ${because}.`);

describe('the sources', () => {
  const modules = sources.filter((path) => /\.tsx?$/.test(path)).map((path) => readModule(path, readFileSync(new URL(path, root), 'utf8')));

  it('are read', () => {
    expect(modules.length).toBeGreaterThan(50);
  });

  it.each(rules.map((rule) => [rule.name, rule] as const))('keep the rule %s', (_, rule) => {
    expect(told(modules.flatMap((module) => rule(module)))).toEqual([]);
  });

  it('lie in the layers of the table', () => {
    expect([...new Set(sources.map((path) => path.split('/')[1]))].filter((part) => !layers.some((layer) => layer.name === part))).toEqual([]);
  });
});

describe('names', () => {
  it('are kebab-case and say what a file is about', () => {
    expect(told([...sources, ...tests].flatMap(namesAreClear))).toEqual([]);
  });

  it('put a unit test at the path of its source', () => {
    const known = new Set(sources);
    expect(told(tests.flatMap((path) => mirrorsItsSource(path, known)))).toEqual([]);
  });
});
