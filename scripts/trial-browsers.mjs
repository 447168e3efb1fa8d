import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { register } from 'tsx/esm/api';
import { firefox } from './trial/browsers/firefox.mjs';
import { webkit } from './trial/browsers/webkit.mjs';

// Goes through the app in the engines that the browser tests do not run in. Needs a network for the first run (npm; apt as root on Debian,
// where a browser is missing). Builds the app for the origin of the trial. An argument picks one: npm run trial:browsers -- webkit
const root = fileURLToPath(new URL('../', import.meta.url));
const work = join(root, '.build/trial-browsers');
const PORT = 4466;
const PATIENT_MS = 90_000;

register();
const { exampleFragment } = await import('../tests/support/example-link.ts');
const { snippets } = await import('../src/embed/index.ts');
const fragment = exampleFragment('water-meter');

await mkdir(join(work, 'host'), { recursive: true });
await cp(join(root, 'scripts/trial/browsers/package.json'), join(work, 'package.json'));
if (!existsSync(join(work, 'node_modules/puppeteer-core'))) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: work, stdio: 'inherit' });

// Named in the policy, for the versions of WebKit that need it (scripts/build/policy.mjs).
process.env.VITE_ORIGIN = `http://localhost:${PORT}`;
process.env.VITE_OUT = join(work, 'app');
execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
const { serve } = await import('./serve.mjs');
const tool = await serve({ folder: process.env.VITE_OUT, base: '/tools/wirewise/', port: PORT });
await writeFile(join(work, 'host/index.html'), hostPage());
const host = await serve({ folder: join(work, 'host'), headers: false });
/** Each goes on from a fresh page. Sources are run in the page, so they name nothing of this file. */
const steps = {
  async 'an answer that is given before the page has come to life is ranked, and stands in the address'({ open, press, run }) {
    await open(tool.url);
    await press('input[name="link"][value="wifi"]');
    await until(run, `document.querySelectorAll('#live-results ol > li').length > 1`);
    await until(run, `location.hash.length > 10`);
  },
  async 'a link opens the full result: verdict, how sure, what would flip it'({ open, run }) {
    await open(`${tool.url}result/#${fragment}`);
    await until(run, `document.querySelector('h1').textContent.startsWith('Choose')`);
    await until(run, `document.getElementById('flips') !== null && document.getElementById('sureness') !== null`);
    assert.equal(await run(`return document.documentElement.scrollWidth > document.documentElement.clientWidth`), false, 'scrolls sideways');
  },
  async 'charts are drawn when they come into view'({ open, run }) {
    await open(`${tool.url}result/#${fragment}`);
    await until(run, `document.getElementById('bytes') !== null`);
    await until(run, `(document.getElementById('bytes').scrollIntoView(), document.querySelectorAll('.recharts-surface').length > 0)`);
    await until(run, `(document.getElementById('costs').scrollIntoView(), document.querySelectorAll('section[aria-labelledby="costs"] figure').length > 0)`);
    await until(run, `(document.getElementById('map').scrollIntoView(), document.querySelectorAll('section[aria-labelledby="map"] figure svg').length > 0)`);
  },
  async 'everything is worked out before it is printed'({ open, run }) {
    await open(`${tool.url}result/#${fragment}`);
    await until(run, `[...document.querySelectorAll('button')].some((button) => button.textContent === 'Print')`);
    await run(`window.print = () => { document.body.dataset.printed = [...document.querySelectorAll('[data-awaited]')].map((part) => part.closest('section')?.getAttribute('aria-labelledby')).join(' '); }; [...document.querySelectorAll('button')].find((button) => button.textContent === 'Print').click();`);
    await until(run, `document.body.dataset.printed !== undefined`);
    assert.equal(await run(`return document.body.dataset.printed`), '', 'parts that were not there');
  },
  async 'a damaged link shows an error and no ranking'({ open, run }) {
    await open(`${tool.url}#${fragment.slice(0, -3)}`);
    await until(run, `document.querySelector('[role="alert"]')?.textContent.includes('This link is damaged') === true`);
    assert.equal(await run(`return document.querySelectorAll('#live-results ol').length`), 0);
  },
  async 'link, QR code, picture and documents are ready to be shared'({ open, run }) {
    await open(`${tool.url}share/#${fragment}`);
    await until(run, `document.querySelector('svg[aria-label^="QR code"]') !== null && document.querySelectorAll('textarea').length >= 6`);
    await until(run, `document.querySelector('img[src^="data:image/svg+xml"]')?.naturalWidth > 0`);
  },
  async 'the list of commands opens by its keys and leads to a page'({ open, press, run }) {
    await open(`${tool.url}protocols/coap/`);
    await press('[data-opens-palette]');
    await until(run, `document.querySelector('dialog[open] input') === document.activeElement && document.activeElement !== null`);
  },
  async 'the byte view shows packets and fields'({ open, run }) {
    await open(`${tool.url}bytes/#${fragment}`);
    await until(run, `document.querySelector('main select') !== null && document.querySelector('main select').options.length > 100`);
  },
  async 'in a sandboxed frame of another origin the result tells its height to the element around it'({ open, run }) {
    await open(host.url);
    await until(run, `Number(document.querySelector('wirewise-result')?.shadowRoot?.querySelector('iframe[sandbox]')?.height) > 600`);
  },
};

const failed = [];
for (const engine of [firefox, webkit].filter(({ id }) => process.argv[2] === undefined || id === process.argv[2])) {
  const program = find(engine);
  const browser = await engine.start({ program, modules: work });
  console.log(`${engine.name}: ${browser.version}`);
  for (const [name, step] of Object.entries(steps)) {
    try {
      await step(browser);
      console.log(`  ✓ ${name}`);
    } catch (error) {
      failed.push(`${engine.id}: ${name}`);
      await writeFile(join(work, `${engine.id}-${failed.length}.png`), await browser.screenshot());
      console.log(`  ✗ ${name}: ${error.message}`);
    }
  }
  if (browser.complaints !== null) console.log(browser.complaints.length === 0 ? '  ✓ the console stayed silent' : `  ✗ the console said:\n    ${[...new Set(browser.complaints)].join('\n    ')}`);
  if ((browser.complaints ?? []).length > 0) failed.push(`${engine.id}: console`);
  await browser.close();
}
await tool.close();
await host.close();
process.exit(failed.length > 0 ? 1 : 0);

/** Waits until an expression holds in the page. */
async function until(run, expression) {
  const end = Date.now() + PATIENT_MS;
  for (;;) {
    if (await run(`return Boolean(${expression});`) === true) return;
    if (Date.now() > end) throw new Error(`never came true: ${expression}`);
    await new Promise((resolve) => { setTimeout(resolve, 200); });
  }
}

/** A page of another origin with what the share menu offers for pages with scripts. */
function hostPage() {
  const element = snippets.find(({ id }) => id === 'element').text({ tool: `${tool.url}result/`, embed: `${tool.url}embed/`, fragment, view: 'result', chart: '', theme: 'auto' });
  return `<!doctype html>\n<html lang="en"><title>A page of another origin</title>\n${element}\n</html>\n`;
}

function find({ name, programs, debian }) {
  const there = () => programs.find((path) => existsSync(path));
  if (there() === undefined) {
    if (process.platform !== 'linux' || process.getuid() !== 0) throw new Error(`No ${name} at ${programs.join(', ')}`);
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...debian], { stdio: 'inherit' });
  }
  return there();
}
