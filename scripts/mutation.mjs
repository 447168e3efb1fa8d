import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parts } from './mutation/parts.mjs';

// Changes the code of one part in small ways and looks whether its tests notice: npm run mutation -- score. A second argument takes a
// part of the part: npm run mutation -- encodings src/wire/encodings/cbor.ts. Needs a network for the first run; docs/mutation.md has the results.
const root = fileURLToPath(new URL('../', import.meta.url));
const work = join(root, '.build/mutation');
const [name, file] = process.argv.slice(2);
const part = parts[name];
if (part === undefined) {
  console.error(`Expected one of ${Object.keys(parts).join(', ')}, found ${name ?? 'nothing'}`);
  process.exit(2);
}

await prepare();
const settings = join(work, `${name}.json`);
const report = join(work, `${name}-report.json`);
await writeFile(settings, JSON.stringify({
  mutate: file === undefined ? part.mutate : [file],
  testRunner: 'vitest',
  plugins: [join(work, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js')],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  // Rewriting the settings of the compiler needs a compiler with an interface for programs; vitest reads none of what would be rewritten.
  tsconfigFile: 'none.json',
  // What runs once when a module loads cannot be switched on for one test: such mutants need a run of their own each.
  ignoreStatic: true,
  concurrency: 1,
  timeoutMS: 20_000,
  tempDirName: join(work, 'sandbox'),
  ignorePatterns: ['.build', 'dist', 'public', 'lib', 'tests/e2e', 'tests/wire/captures'],
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: report },
  allowEmpty: false,
}, undefined, 1));
const { status } = spawnSync(process.execPath, [join(work, 'node_modules/@stryker-mutator/core/bin/stryker.js'), 'run', settings], {
  cwd: root, stdio: 'inherit', env: { ...process.env, WIREWISE_MUTATION_TESTS: part.tests.join(' ') },
});
process.exit(status ?? 1);

/** The tester lives beside the project: no change needs it, and its hundred packages stay out of the lock file. The test runner is the project's own. */
async function prepare() {
  await mkdir(work, { recursive: true });
  await cp(join(root, 'scripts/mutation/package.json'), join(work, 'package.json'));
  if (await stat(join(work, 'node_modules/@stryker-mutator/vitest-runner')).catch(() => null)) return;
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--legacy-peer-deps'], { cwd: work, stdio: 'inherit' });
}
