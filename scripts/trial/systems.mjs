import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** The documentation systems that are tried: how each is built, where its pages land, and whether it has a dark theme of its own. */
export const systems = [
  { id: 'docusaurus', page: 'docs/index.mdx', built: 'build', dark: true, build: (folder, modules, env) => node(join(modules, '@docusaurus/core/bin/docusaurus.mjs'), ['build', folder], folder, env) },
  { id: 'vitepress', page: 'index.md', built: '.vitepress/dist', dark: true, build: (folder, modules, env) => node(join(modules, 'vitepress/bin/vitepress.js'), ['build', folder], folder, env) },
  { id: 'mkdocs', page: 'docs/index.md', built: 'site', dark: false, build: (folder, _, env) => run('mkdocs', ['build', '--quiet'], folder, env) },
];

function node(program, words, cwd, env) {
  run(process.execPath, [program, ...words], cwd, env);
}

function run(program, words, cwd, env) {
  execFileSync(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
}
