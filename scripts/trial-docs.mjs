import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { register } from 'tsx/esm/api';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { serve } from './serve.mjs';
import { systems } from './trial/systems.mjs';

// Tries the embed in real documentation systems: a Docusaurus site, a VitePress site and an MkDocs site each build a page with it, and a
// browser looks at them. The frame comes from another origin. Needs a network for the first run (npm; apt for MkDocs, as root on Debian)
// and a built dist/. An argument picks one system: npm run trial:docs -- vitepress
const root = fileURLToPath(new URL('../', import.meta.url));
const work = process.env.TRIAL_FOLDER ?? join(root, '.build/trial');
const modules = join(work, 'node_modules');
const PATIENT_MS = 60_000;

register();
const { exampleFragment } = await import('../tests/support/example-link.ts');
const { snippets } = await import('../src/embed/index.ts');
const fragment = exampleFragment('soil-sensor');

await prepare();
const tool = await serve({ folder: join(root, 'dist'), base: '/tools/wirewise/', headers: false });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: BROWSER_FLAGS });
const failed = [];
for (const system of systems.filter(({ id }) => process.argv[2] === undefined || id === process.argv[2])) {
  try {
    const site = await buildSite(system);
    for (const colours of system.dark ? ['light', 'dark'] : ['light']) await look(system, site.url, colours);
    await site.close();
    console.log(`✓ ${system.id}: the result is in the page, at its height${system.dark ? ', light and dark with the page' : ''}`);
  } catch (error) {
    failed.push(system.id);
    console.log(`✗ ${system.id}: ${error.stack ?? error}`);
  }
}
await browser.close();
await tool.close();
process.exit(failed.length > 0 ? 1 : 0);

async function prepare() {
  await stat(join(root, 'dist/embed/host.js')).catch(() => { throw new Error('dist/ is missing: run npm run build first'); });
  await mkdir(work, { recursive: true });
  await cp(join(root, 'scripts/trial/package.json'), join(work, 'package.json'));
  if (!await stat(join(modules, 'vitepress')).catch(() => null)) execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: work, stdio: 'inherit' });
  try {
    execFileSync('mkdocs', ['--version'], { stdio: 'ignore' });
  } catch {
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'mkdocs'], { stdio: 'inherit' });
  }
}

/** A site with one page that holds what the share menu offers for pages with scripts; the script tag stands in the settings of the site. */
async function buildSite({ id, page, built, build }) {
  const folder = join(work, 'sites', id);
  await cp(join(root, 'scripts/trial', id), folder, { recursive: true });
  const element = snippets.find((snippet) => snippet.id === 'element').text({ tool: `${tool.url}result/`, embed: `${tool.url}embed/`, fragment, view: 'result', chart: '', theme: 'auto' });
  const withoutScript = element.replace(/<script.*<\/script>\n/, '');
  await mkdir(join(folder, page, '..'), { recursive: true });
  await writeFile(join(folder, page), `# Which protocol\n\nDecided as follows.\n\n${withoutScript}\n\nThe end.\n`);
  build(folder, modules, { EMBED: `${tool.url}embed/`, HOST_SCRIPT: `${tool.url}embed/host.js` });
  return serve({ folder: join(folder, built), headers: false });
}

async function look({ id }, url, colorScheme) {
  const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  await page.goto(url);
  const frame = page.locator('wirewise-result iframe');
  await frame.scrollIntoViewIfNeeded({ timeout: PATIENT_MS });
  const inside = frame.contentFrame();
  await inside.locator('.ranking > li').first().waitFor({ timeout: PATIENT_MS });
  assert.notEqual(new URL(await frame.getAttribute('src')).origin, new URL(url).origin);
  await inside.locator(`html[data-theme="${colorScheme}"]`).waitFor({ timeout: PATIENT_MS });
  await page.waitForFunction(() => Number(document.querySelector('wirewise-result')?.shadowRoot?.querySelector('iframe')?.height) !== 480, undefined, { timeout: PATIENT_MS });
  await page.waitForTimeout(500);
  const content = await inside.locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  assert.equal(await frame.evaluate((element) => element.clientHeight), content, `${id}: height of the frame`);
  assert.ok(await page.locator('wirewise-result > a').isVisible(), `${id}: link below the frame`);
  await page.screenshot({ path: join(work, `${id}-${colorScheme}.png`) });
  assert.deepEqual(problems, []);
  await page.close();
}
