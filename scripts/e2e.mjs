import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

// Runs tests/e2e/*.e2e.ts against the built app, served under a sub-path. An argument filters by name: npm run e2e -- keyboard
const SUB_PATH = '/docs/tools/wirewise/';
const TIMEOUT_MS = 240_000;
// More than a small machine has cores: much of a browser test is waiting.
const AT_ONCE = 3;

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const results = join(root, '.build/e2e-results.json');

if (process.env.E2E === 'skip') {
  console.log('Browser tests left out: E2E=skip');
  process.exit(0);
}
if (!await stat(join(dist, 'index.html')).catch(() => null)) throw new Error('dist/ is missing: run npm run build first');

register();
const { createWorld } = await import('../tests/support/e2e.ts');
const wanted = process.argv.slice(2).join(' ').toLowerCase();
const tests = [];
for (const file of (await readdir(join(root, 'tests/e2e'))).filter((name) => name.endsWith('.e2e.ts')).toSorted()) {
  const loaded = await import(pathToFileURL(join(root, 'tests/e2e', file)).href);
  tests.push(...loaded.tests.filter(({ name }) => name.toLowerCase().includes(wanted)));
}

const executablePath = await findBrowser().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
const browser = await chromium.launch({ executablePath, args: BROWSER_FLAGS });
// Without headers of ours: the app must work on the plainest host.
const server = await serve({ folder: dist, base: SUB_PATH, headers: false });
const started = Date.now();
const failures = [];
let passed = 0;

const queue = [...tests];
await Promise.all(Array.from({ length: AT_ONCE }, async () => {
  for (let test = queue.shift(); test !== undefined; test = queue.shift()) await runOne(test);
}));

await browser.close();
await server.close();
await mkdir(join(root, '.build'), { recursive: true });
await writeFile(results, JSON.stringify({ numPassedTests: passed, numFailedTests: failures.length }));
console.log(`\nBrowser tests: ${passed} passed, ${failures.length} failed, ${((Date.now() - started) / 1000).toFixed(1)} s (${browser.version()})`);
process.exit(failures.length > 0 || passed === 0 ? 1 : 0);

async function runOne({ name, run }) {
  const watched = { problems: [], contexts: [] };
  const begun = Date.now();
  let timer;
  try {
    await Promise.race([
      run(createWorld(browser, server.url, watched, serve)),
      new Promise((_, reject) => { timer = setTimeout(() => reject(new Error(`took longer than ${TIMEOUT_MS / 1000} s`)), TIMEOUT_MS); }),
    ]);
    if (watched.problems.length > 0) throw new Error(`The page complained:\n${[...new Set(watched.problems)].join('\n')}`);
    passed += 1;
    console.log(`  ✓ ${name} (${Date.now() - begun} ms)`);
  } catch (error) {
    failures.push(name);
    const complaints = watched.problems.length > 0 ? `\nThe page complained, too:\n${[...new Set(watched.problems)].join('\n')}` : '';
    console.log(`  ✗ ${name}\n${(String(error.stack ?? error) + complaints).replace(/^/gm, '      ')}`);
  } finally {
    clearTimeout(timer);
    for (const context of watched.contexts) await context.close().catch(() => {});
  }
}
