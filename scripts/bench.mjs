import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { compressFolder } from './build/compress.mjs';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';

// Compares the first page with a bare Vite + React page that is built and served in the same way, and times an answer until its ranking is
// painted. Runs are interleaved, medians are printed. Keep other work off the machine.
const RUNS = Number(process.argv[2] ?? 5);
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const CPU_SLOWDOWN = 4;
const IDLE_MS = 1500;

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
const bare = join(root, '.build/bare');

await buildBarePage();
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const [ours, theirs] = [await serve({ folder: dist }), await serve({ folder: join(bare, 'dist') })];
const runs = { ours: [], theirs: [], answers: [] };
for (let run = 0; run < RUNS; run += 1) {
  runs.theirs.push(await firstPage(theirs.url));
  runs.ours.push(await firstPage(ours.url));
  runs.answers.push(await answerTimes(ours.url));
}
await browser.close();
await ours.close();
await theirs.close();

const at = (list, key) => median(list.map((one) => one[key]));
const rows = [
  ['First page, bytes on the wire', at(runs.ours, 'bytes'), at(runs.theirs, 'bytes'), 1.5],
  ['First contentful paint, ms', at(runs.ours, 'paint'), at(runs.theirs, 'paint'), 0.75],
  ['Blocking time from start, ms', at(runs.ours, 'blocking'), at(runs.theirs, 'blocking'), 2],
];
console.log(`Medians of ${RUNS} runs, CPU x${CPU_SLOWDOWN}, 1.6 Mbit/s, 150 ms, ${browser.version()}\n`);
console.log(['', 'Wirewise', 'bare page', 'ratio', 'allowed'].map(cell).join(''));
for (const [name, own, other, allowed] of rows) console.log([name, own.toFixed(0), other.toFixed(0), (own / other).toFixed(2), String(allowed)].map(cell).join(''));
console.log(['Layout shift', at(runs.ours, 'shift').toFixed(3), '', '', '0.02'].map(cell).join(''));
console.log(['Answer to painted ranking, ms', at(runs.answers, 'quick').toFixed(0), '', '', '100'].map(cell).join(''));
console.log(['Engine and catalogue, bytes (br)', String(sum(await sizesOf(/^decision-(?:worker|chunk)-.*\.js\.br$/))), '', '', '60000'].map(cell).join(''));
console.log(['Largest frame script, bytes (gz)', String(Math.max(...await sizesOf(/^embed-.*\.js\.gz$/))), '', '', '120000'].map(cell).join(''));

function cell(text, column) {
  return column === 0 ? text.padEnd(36) : text.padStart(11);
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

async function slowPage() {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  return { context, page, session };
}

async function firstPage(url) {
  const { context, page, session } = await slowPage();
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.addInitScript(() => {
    window.shift = 0;
    window.blocking = 0;
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.blocking += Math.max(0, entry.duration - 50); }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.waitForTimeout(IDLE_MS);
  const seen = await page.evaluate(() => ({ paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN, shift: window.shift, blocking: window.blocking }));
  await context.close();
  return { bytes, ...seen };
}

/** Once everything is loaded: from the click on an option to the frame that shows the ranking it leads to. */
async function answerTimes(url) {
  const { context, page, session } = await slowPage();
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.locator('input[name="security"][value="transport"]').check();
  await page.locator('#live-results ol > li').first().waitFor();
  await page.waitForTimeout(IDLE_MS);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const times = [];
  for (const value of ['nb-iot', 'wifi', 'satellite', 'lorawan', 'ethernet']) {
    times.push(await page.evaluate((option) => new Promise((resolve) => {
      const list = document.getElementById('live-results');
      const control = document.querySelector(`input[name="link"][value="${option}"]`);
      const started = performance.now();
      new MutationObserver((_, observer) => {
        // `aria-busy` falls when the ranking belongs to the answer just given.
        if (list.querySelector('[aria-busy="true"]') !== null) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
      }).observe(list, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ['aria-busy'] });
      control.click();
    }), value));
    await page.waitForTimeout(IDLE_MS);
    await page.locator(`input[name="link"][value="${value}"]`).uncheck();
    await page.waitForTimeout(IDLE_MS);
  }
  await context.close();
  return { quick: median(times) };
}

async function sizesOf(name) {
  const files = (await readdir(join(dist, 'assets'))).filter((file) => name.test(file));
  return Promise.all(files.map(async (file) => (await stat(join(dist, 'assets', file))).size));
}

function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}

async function buildBarePage() {
  await rm(bare, { recursive: true, force: true });
  await mkdir(bare, { recursive: true });
  await writeFile(join(bare, 'index.html'), '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title></head><body><div id="root"></div><script type="module" src="/main.jsx"></script></body></html>');
  await writeFile(join(bare, 'main.jsx'), "import { createRoot } from 'react-dom/client';\ncreateRoot(document.getElementById('root')).render(<h1>Hello</h1>);\n");
  const { default: react } = await import('@vitejs/plugin-react');
  await build({ root: bare, configFile: false, logLevel: 'error', base: './', plugins: [react()], build: { target: 'es2022' } });
  await compressFolder(join(bare, 'dist'));
}
