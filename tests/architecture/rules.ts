import { posix } from 'node:path';
import { IMPURE_GLOBALS, layers, type Layer } from './layers.ts';
import type { Module } from './module.ts';

/** A breach, with the reason of the rule for the person who trips over it. */
export interface Breach {
  readonly path: string;
  readonly what: string;
  readonly because: string;
}

export type Rule = (module: Module) => readonly Breach[];

const partOf = (path: string) => /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
const layerOf = (path: string): Layer | null => layers.find((layer) => layer.name === partOf(path)) ?? null;
const isRelative = (from: string) => from.startsWith('.');
const targetOf = (module: Module, from: string) => posix.join(posix.dirname(module.path), from);

/** Imports point downward only. */
export const importsDownward: Rule = (module) => {
  const layer = layerOf(module.path);
  if (layer === null) return [];
  return module.imports.filter(({ from }) => isRelative(from)).flatMap(({ from, typesOnly }) => {
    const target = partOf(targetOf(module, from));
    if (target === null || target === layer.name) return [];
    const breach = (what: string, because: string) => [{ path: module.path, what, because }];
    if (!layer.mayImport.includes(target)) {
      return breach(`${layer.name} imports ${target} (${from})`, 'data walks from knowledge to the page and never turns back; an upward import would let the page change what is true');
    }
    if (layer.typesOnlyOf?.includes(target) && !typesOnly) {
      return breach(`${layer.name} imports values of ${target} (${from}); only \`import type\` is allowed`, 'a report says what was found, it computes nothing of its own');
    }
    return [];
  });
};

/** Between layers only through the door. */
export const usesTheDoor: Rule = (module) => {
  const layer = layerOf(module.path);
  return module.imports.filter(({ from }) => isRelative(from)).flatMap(({ from }) => {
    const target = targetOf(module, from);
    const other = partOf(target);
    if (layer === null || other === null || other === layer.name || target === `src/${other}/index.ts`) return [];
    return [{ path: module.path, what: `reaches behind the door of ${other} (${from})`, because: `what a layer does not export from src/${other}/index.ts is its own and may change` }];
  });
};

/** Packages of the table only. */
export const usesAllowedPackages: Rule = (module) => {
  const layer = layerOf(module.path);
  if (layer === null) return [];
  return module.imports.filter(({ from }) => !isRelative(from)).flatMap(({ from }) => {
    const allowed = layer.packages.some((name) => name.endsWith('*') ? from.startsWith(name.slice(0, -1)) : from === name || from.startsWith(`${name}/`));
    return allowed ? [] : [{ path: module.path, what: `imports the package ${from}`, because: `${layer.name} may use ${layer.packages.join(', ') || 'no package'}: the core must run the same in page, command line and frame` }];
  });
};

/** Relative imports carry their extension. */
export const writesExtensions: Rule = (module) => module.imports
  .filter(({ from }) => isRelative(from) && !/\.(?:ts|tsx|css|json)$/.test(from))
  .map(({ from }) => ({ path: module.path, what: `imports ${from} without its extension`, because: 'one spelling for every tool that reads the sources' }));

/** The pure layers touch nothing outside themselves. */
export const staysPure: Rule = (module) => {
  const layer = layerOf(module.path);
  if (layer === null || !layer.pure) return [];
  return module.globals.filter((name) => (IMPURE_GLOBALS as readonly string[]).includes(name)).map((name) => ({
    path: module.path, what: `uses ${name}`, because: 'from base to report the same input gives the same output, byte for byte, in a browser, in Node and in a frame',
  }));
};

/** Features do not meet; pages compose them. */
export const keepsFeaturesApart: Rule = (module) => {
  const feature = /^src\/app\/features\/([^/]+)\//.exec(module.path)?.[1];
  if (feature === undefined) return [];
  return module.imports.filter(({ from }) => isRelative(from)).flatMap(({ from }) => {
    const other = /^src\/app\/features\/([^/]+)\//.exec(targetOf(module, from))?.[1];
    return other === undefined || other === feature ? [] : [{ path: module.path, what: `feature ${feature} imports feature ${other}`, because: 'features are composed in src/app/routes, so that each can be read, moved and removed alone' }];
  });
};

/** The loader runs in pages of others: it brings nothing along. */
export const loaderImportsNothing: Rule = (module) => module.path !== 'src/embed/loader.ts' ? [] : module.imports
  .filter(({ typesOnly }) => !typesOnly)
  .map(({ from }) => ({ path: module.path, what: `imports ${from}`, because: 'the loader runs in the pages of others and must stay small and free of surprises' }));

/** One name for one thing. */
export const exportsByName: Rule = (module) => module.hasDefaultExport && module.path.startsWith('src/')
  ? [{ path: module.path, what: 'has a default export', because: 'a named export has one name everywhere' }]
  : [];

export const rules: readonly Rule[] = [
  importsDownward, usesTheDoor, usesAllowedPackages, writesExtensions, staysPure, keepsFeaturesApart, loaderImportsNothing, exportsByName,
];
