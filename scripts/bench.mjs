import { readdir, stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { buildBarePages } from './bench/bare-pages.mjs';
import { answerTime, typingTime } from './bench/home-page.mjs';
import { resultByLink } from './bench/result-page.mjs';
import { CPU_SLOWDOWN, load } from './bench/slow-page.mjs';
import { median, printTable } from './bench/table.mjs';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

// Compares the first page and the result page with bare pages of Vite and React that are built and served in the same way, and times an answer
// until its ranking is painted. Runs are interleaved, medians are printed. Keep other work off the machine.
const RUNS = Number(process.argv[2] ?? 5);

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

register();
const { exampleFragment } = await import('../tests/support/example-link.ts');
const fragment = exampleFragment('soil-sensor');
const bare = await buildBarePages(root);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const [ours, hello, chart] = [await serve({ folder: dist }), await serve({ folder: bare.hello }), await serve({ folder: bare.chart })];
const runs = { hello: [], chart: [], first: [], result: [], answer: [], typing: [] };
for (let run = 0; run < RUNS; run += 1) {
  runs.hello.push(await loaded(hello.url, 'h1'));
  runs.first.push(await loaded(ours.url, 'h1'));
  runs.chart.push(await loaded(chart.url, '.recharts-bar-rectangle'));
  runs.result.push(await resultByLink(browser, ours.url, fragment));
  runs.answer.push(await answerTime(browser, ours.url));
  runs.typing.push(await typingTime(browser, ours.url));
}
await browser.close();
for (const server of [ours, hello, chart]) await server.close();

const at = (list, key) => median(list.map((one) => one[key]));
console.log(`Medians of ${RUNS} runs, CPU x${CPU_SLOWDOWN}, 1.6 Mbit/s, 150 ms, ${browser.version()}; load of the machine ${loadavg().map((load) => load.toFixed(1)).join(', ')}\n`);
printTable([
  ['First page, bytes on the wire', at(runs.first, 'bytes'), at(runs.hello, 'bytes'), 1.5],
  ['First contentful paint, ms', at(runs.first, 'paint'), at(runs.hello, 'paint'), 0.75],
  ['Blocking time from start, ms', at(runs.first, 'blocking'), at(runs.hello, 'blocking'), 2],
  ['Layout shift', at(runs.first, 'shift'), null, 0.02, 3],
  ['Result by link, first contentful paint, ms', at(runs.result, 'paint'), at(runs.hello, 'paint'), 0.75],
  ['Result by link, ranking painted, ms (bare: chart)', at(runs.result, 'part'), at(runs.chart, 'part'), 0.75],
  ['Result by link, blocking time until idle, ms', at(runs.result, 'blocking'), at(runs.hello, 'blocking'), 3],
  ['Result by link, chart files before they are in view', Math.max(...runs.result.map(({ early }) => early.length)), null, 0],
  ['Answer to painted ranking, ms', median(runs.answer), null, 100],
  ['Longest key while typing, all open, to next paint, ms', median(runs.typing), null, 64],
  ['Engine and catalogue, bytes (br)', sum(await sizesOf(/^decision-(?:worker|chunk)-.*\.js\.br$/)), null, 60_000],
  ['Largest frame script, bytes (gz)', Math.max(...await sizesOf(/^embed-.*\.js\.gz$/)), null, 120_000],
]);

async function loaded(url, part) {
  const run = await load(browser, url, part);
  await run.close();
  return run;
}

async function sizesOf(name) {
  const files = (await readdir(join(dist, 'assets'))).filter((file) => name.test(file));
  return Promise.all(files.map(async (file) => (await stat(join(dist, 'assets', file))).size));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
