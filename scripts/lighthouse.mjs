import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { register } from 'tsx/esm/api';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { pagesOf } from './lighthouse/pages.mjs';
import { documentOf, lineOf, summarise } from './lighthouse/report.mjs';
import { serve } from './serve.mjs';

// Lighthouse (mobile) over the built app, with the headers of scripts/serve.mjs. Prints performance, accessibility, best practices, SEO and the spread
// of performance for each page, and writes them to docs/lighthouse.md. Needs a built dist/, and a network for the first run (npm).
// npm run lighthouse -- [--all: every page of knowledge] [--runs 3] [words of page names]: with words, nothing is written.
const { values, positionals: words } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } } });
const runs = Number(values.runs);
const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const work = process.env.LIGHTHOUSE_FOLDER ?? join(root, '.build/lighthouse');
const page = join(root, 'docs/lighthouse.md');
const MEASURED = /(<!-- measured -->\n)[\s\S]*(<!-- end -->)/;
const ALL = ['performance', 'accessibility', 'best-practices', 'seo'];

const { lighthouse, launch } = await prepare();
register();
const { exampleFragment } = await import('../tests/support/example-link.ts');
const pages = (await pagesOf({ dist, fragment: exampleFragment('soil-sensor'), all: values.all })).filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
const server = await serve({ folder: dist });
const chrome = await launch({ chromePath: await findBrowser(), chromeFlags: ['--headless=new', ...BROWSER_FLAGS], logLevel: 'error' });
const loadBefore = loadavg()[0].toFixed(1);
const summaries = [];
const seen = [];
for (const one of pages) {
  const results = [];
  for (let run = 0; run < runs; run += 1) results.push(await look(server.url + one.address, run === 0 ? ALL : ALL.slice(0, 1)));
  summaries.push(summarise(one, results));
  seen.push(...results);
  console.log(lineOf(summaries.at(-1)));
}
await chrome.kill();
await server.close();

const indices = seen.map(({ environment }) => Math.round(environment.benchmarkIndex));
const conditions = {
  version: seen[0].lighthouseVersion, browser: /Chrome\/[\d.]+/.exec(seen[0].environment.hostUserAgent)?.[0].replace('/', ' ') ?? '', date: new Date().toISOString().slice(0, 10), runs,
  load: `${loadBefore} at the start, ${loadavg()[0].toFixed(1)} at the end`, processor: `${Math.min(...indices)} to ${Math.max(...indices)}`,
};
if (words.length === 0) {
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace(MEASURED, (_, begin, end) => `${begin}\n${documentOf(summaries, conditions)}\n\n${end}`));
  console.log(`\nWritten to docs/lighthouse.md`);
}
process.exit(0);

/** Lighthouse lies in a folder of its own: with what it needs it is larger than all our dependencies. */
async function prepare() {
  await stat(join(dist, 'index.html')).catch(() => { throw new Error('dist/ is missing: run npm run build first'); });
  await mkdir(work, { recursive: true });
  await cp(join(root, 'scripts/lighthouse/package.json'), join(work, 'package.json'));
  const { dependencies: { lighthouse: wanted } } = JSON.parse(await readFile(join(work, 'package.json'), 'utf8'));
  const installed = await readFile(join(work, 'node_modules/lighthouse/package.json'), 'utf8').then((text) => JSON.parse(text).version, () => null);
  if (installed !== wanted) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: work, stdio: 'inherit' });
  const load = (path) => import(pathToFileURL(join(work, 'node_modules', path)).href);
  return { lighthouse: (await load('lighthouse/core/index.js')).default, launch: (await load('chrome-launcher/dist/index.js')).launch };
}

/** @returns the result of Lighthouse. @throws where the page could not be looked at */
async function look(url, onlyCategories) {
  const result = await lighthouse(url, { port: chrome.port, output: 'json', logLevel: 'error', onlyCategories });
  if (result?.lhr.runtimeError !== undefined) throw new Error(`${url}: ${result.lhr.runtimeError.message}`);
  return result.lhr;
}
