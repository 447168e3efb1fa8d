import { describe, expect, it } from 'vitest';
import { readModule } from './module.ts';
import { mirrorsItsSource, namesAreClear } from './names.ts';
import {
  exportsByName, importsDownward, keepsFeaturesApart, loaderImportsNothing, staysPure, usesAllowedPackages, usesTheDoor, writesExtensions, type Rule,
} from './rules.ts';

const breachesOf = (rule: Rule, path: string, source: string) => rule(readModule(path, source)).map(({ what }) => what);

describe('the checks find a breach', () => {
  it.each<[string, Rule, string, string, string]>([
    ['an upward import', importsDownward, 'src/engine/score.ts', "import { wording } from '../report/index.ts';", 'engine imports report (../report/index.ts)'],
    ['an upward import of a type', importsDownward, 'src/base/interval.ts', "import type { Figure } from '../knowledge/index.ts';", 'base imports knowledge (../knowledge/index.ts)'],
    ['an upward import written as an expression', importsDownward, 'src/wire/field.ts', "const later = import('../engine/index.ts');", 'wire imports engine (../engine/index.ts)'],
    ['an upward re-export', importsDownward, 'src/wire/index.ts', "export { recommend } from '../engine/index.ts';", 'wire imports engine (../engine/index.ts)'],
    ['an inline type import', importsDownward, 'src/base/interval.ts', "export type F = import('../wire/index.ts').Field;", 'base imports wire (../wire/index.ts)'],
    ['a value where types are allowed', importsDownward, 'src/report/adr.ts', "import { recommend } from '../engine/index.ts';", 'report imports values of engine (../engine/index.ts); only `import type` is allowed'],
    ['a way around the door', usesTheDoor, 'src/engine/score.ts', "import { sizeOf } from '../wire/field.ts';", 'reaches behind the door of wire (../wire/field.ts)'],
    ['a package in a layer that has none', usesAllowedPackages, 'src/wire/field.ts', "import * as z from 'zod/mini';", 'imports the package zod/mini'],
    ['full Zod', usesAllowedPackages, 'src/knowledge/schema/link.ts', "import { z } from 'zod';", 'imports the package zod'],
    ['Node in the page', usesAllowedPackages, 'src/app/app.tsx', "import { readFileSync } from 'node:fs';", 'imports the package node:fs'],
    ['a missing extension', writesExtensions, 'src/base/index.ts', "export * from './interval';", 'imports ./interval without its extension'],
    ['the clock', staysPure, 'src/engine/score.ts', 'export const now = Date.now();', 'uses Date'],
    ['the DOM', staysPure, 'src/report/svg.ts', 'export const title = document.title;', 'uses document'],
    ['the network', staysPure, 'src/knowledge/catalogue.ts', "export const loaded = await fetch('/x');", 'uses fetch'],
    ['the console', staysPure, 'src/estimate/traffic.ts', "export function f() { console.log('x'); }", 'uses console'],
    ['features that meet', keepsFeaturesApart, 'src/app/features/result/ranking.tsx', "import { Choice } from '../questionnaire/choice.tsx';", 'feature result imports feature questionnaire'],
    ['a loader with an import', loaderImportsNothing, 'src/embed/loader.ts', "import { parse } from './messages.ts';", 'imports ./messages.ts'],
    ['a default export', exportsByName, 'src/engine/score.ts', 'export default 1;', 'has a default export'],
  ])('%s', (_, rule, path, source, what) => {
    expect(breachesOf(rule, path, source)).toEqual([what]);
  });

  it('an unseeded random number', () => {
    expect(breachesOf(staysPure, 'src/engine/robustness.ts', 'export const x = Math.random();')).toEqual(['uses Math.random']);
  });

  it.each(['src/engine/utils.ts', 'src/app/helpers/format.ts', 'src/report/common.ts', 'src/app/lib/a.ts', 'src/app/ButtonBar.tsx', 'src/base/snake_case.ts'])('a bad name: %s', (path) => {
    expect(namesAreClear(path)).toHaveLength(1);
  });

  it('a test without its source', () => {
    expect(mirrorsItsSource('tests/unit/engine/scores.test.ts', new Set(['src/engine/score.ts']))).toHaveLength(1);
  });
});

describe('the checks let pass', () => {
  it.each<[string, Rule, string, string]>([
    ['a downward import through the door', importsDownward, 'src/engine/score.ts', "import { sizeOf } from '../wire/index.ts';"],
    ['types where types are allowed', importsDownward, 'src/report/adr.ts', "import type { Recommendation } from '../engine/index.ts';"],
    ['inline types where types are allowed', importsDownward, 'src/report/adr.ts', "import { type Recommendation } from '../engine/index.ts';"],
    ['the door', usesTheDoor, 'src/engine/score.ts', "import { sizeOf } from '../wire/index.ts';"],
    ['deep paths inside a layer', usesTheDoor, 'src/knowledge/protocols/mqtt.ts', "import { x } from '../schema/protocol.ts';"],
    ['Zod mini where it may be', usesAllowedPackages, 'src/knowledge/schema/link.ts', "import * as z from 'zod/mini';"],
    ['a part of a package', usesAllowedPackages, 'src/app/entry-client.tsx', "import { hydrateRoot } from 'react-dom/client';"],
    ['a property named like a global', staysPure, 'src/knowledge/schema/link.ts', "export const f = (source: { document: string }) => source.document;"],
    ['a key named like a global', staysPure, 'src/knowledge/sources/index.ts', "export const s = { document: 'RFC 7252', location: 'table 4' };"],
    ['a parameter named like a global', staysPure, 'src/report/json.ts', 'export const f = (document: string) => document.length;'],
    ['the pure parts of Math', staysPure, 'src/engine/score.ts', 'export const x = Math.max(1, 2);'],
    ['the clock in the page', staysPure, 'src/app/app.tsx', 'export const now = Date.now();'],
  ])('%s', (_, rule, path, source) => {
    expect(breachesOf(rule, path, source)).toEqual([]);
  });

  it.each(['src/knowledge/links/802.15.4.ts', 'src/app/ui/button.module.css', 'tests/unit/base/interval.test.ts'])('a good name: %s', (path) => {
    expect(namesAreClear(path)).toEqual([]);
  });

  it.each([
    ['tests/unit/engine/score.test.ts', 'src/engine/score.ts'],
    ['tests/unit/app/ui/button.test.tsx', 'src/app/ui/button.tsx'],
    ['tests/unit/engine/rules.test.ts', 'src/engine/rules/index.ts'],
    ['tests/unit/engine/rules/rules.test.ts', 'src/engine/rules/index.ts'],
  ])('a test beside its source: %s', (path, source) => {
    expect(mirrorsItsSource(path, new Set([source]))).toEqual([]);
  });
});
