import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decide, emptyState, examples, toJson } from '../../src/package/index.ts';

/**
 * The package as somebody else gets it: packed, installed into an empty project, used from there. Nothing is fetched: its one dependency is
 * packed from the installed modules, and the registry is an address where nobody answers.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
const project = mkdtempSync(join(tmpdir(), 'wirewise-package-'));
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const offline = { ...process.env, npm_config_registry: 'http://127.0.0.1:9/', npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false', npm_config_update_notifier: 'false' };
const run = async (command: string, words: readonly string[], cwd = project) => (await promisify(execFile)(command, words, { cwd, env: offline, maxBuffer: 64 * 1024 * 1024 })).stdout;

const example = examples.find(({ id }) => id === 'soil-sensor');
const answers = example?.answers ?? {};

beforeAll(async () => {
  await run(npm, ['pack', '--silent', '--pack-destination', project], root);
  await run(npm, ['pack', '--silent', '--ignore-scripts', '--pack-destination', project, join(root, 'node_modules/zod/')], root);
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }\n');
  const archives = readdirSync(project).filter((name) => name.endsWith('.tgz')).map((name) => `./${name}`);
  expect(archives.length).toBe(2);
  await run(npm, ['install', '--ignore-scripts', ...archives]);
}, 240_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed package', () => {
  it('gives the same decision as the sources, to the byte', async () => {
    writeFileSync(join(project, 'use.js'), `
      import { decide, emptyState, toJson } from 'wirewise';
      const { recommendation, context } = decide({ ...emptyState, answers: ${JSON.stringify(answers)} });
      process.stdout.write(JSON.stringify(toJson(recommendation, context)));`);
    const { recommendation, context } = decide({ ...emptyState, answers });
    expect(await run(process.execPath, ['use.js'])).toBe(JSON.stringify(toJson(recommendation, context)));
  });

  it('has the command line as a program and as a module', async () => {
    writeFileSync(join(project, 'answers.json'), JSON.stringify(answers));
    const link = await run(process.execPath, ['node_modules/wirewise/lib/cli/main.js', 'link', 'answers.json', '--format', 'text']);
    expect(link).toMatch(/^#v=1&.*&k=[0-9a-z]{5}\n$/);
    expect(readdirSync(join(project, 'node_modules/.bin'))).toContain('wirewise');
    writeFileSync(join(project, 'check.js'), `
      import { runCommandLine } from 'wirewise/command-line';
      const world = { read: async () => ({ problem: 'no file' }), write: async () => null };
      const { output, exitCode } = await runCommandLine(['check', ${JSON.stringify(link.trim())}], world);
      process.stdout.write(JSON.stringify([JSON.parse(output)[0].holds, exitCode]));`);
    expect(await run(process.execPath, ['check.js'])).toBe('[true,0]');
  });

  it('has types that need no DOM', () => {
    writeFileSync(join(project, 'use.ts'), `
      import { decide, emptyState, type Recommendation, type State } from 'wirewise';
      import { runCommandLine, type CommandResult } from 'wirewise/command-line';
      const state: State = { ...emptyState, answers: { payload: 20 } };
      export const found: Recommendation = decide(state).recommendation;
      export const result: Promise<CommandResult> = runCommandLine([], { read: async () => ({ text: '' }), write: async () => null });
      // @ts-expect-error a payload is no list of words
      export const wrong: State = { ...emptyState, answers: { payload: { many: true } } };`);
    // The types of zod name this one; Node and browsers both have it.
    writeFileSync(join(project, 'url.d.ts'), 'declare class URL {}\n');
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', lib: ['es2023'], types: [], skipLibCheck: false }, files: ['use.ts', 'url.d.ts'] }));
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    expect(execFileSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })).toBe('');
  });

  it('brings nothing of the page', async () => {
    const listed = await run(npm, ['ls', '--all', '--parseable']);
    expect(listed.trim().split('\n').slice(1).map((path) => path.split('node_modules/').at(-1) ?? '').toSorted((a, b) => (a < b ? -1 : 1))).toEqual(['wirewise', 'zod']);
    expect(readdirSync(join(project, 'node_modules/wirewise')).toSorted()).toEqual(['LICENSE', 'README.md', 'lib', 'package.json']);
  });
});
