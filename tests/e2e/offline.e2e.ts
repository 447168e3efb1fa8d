import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { exampleFragment } from '../support/example-link.ts';
import { hostPage } from '../support/host-page.ts';
import { suite, type E2eWorld } from '../support/e2e.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const fragment = exampleFragment('soil-sensor');
/** Keeping some 270 files takes its time on a busy machine. */
const PATIENT_MS = 90_000;

interface Site {
  readonly page: Page;
  readonly root: string;
  /** A copy of the built files that the test may change. */
  readonly folder: string;
  readonly stop: () => Promise<void>;
}

/** A host of its own, so that it can go away, under a sub-path, and a browser that may keep files. */
async function onOwnHost({ browser, serve }: E2eWorld, test: (site: Site) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wirewise-offline-'));
  await cp(dist, folder, { recursive: true, filter: (path) => !/\.(?:br|gz)$/.test(path) });
  const server = await serve({ folder, base: '/tools/wirewise/', headers: false });
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error' && !message.text().includes('ERR_')) problems.push(message.text()); });
  try {
    await test({ page, root: server.url, folder, stop: server.close });
    assert.deepEqual(problems, []);
  } finally {
    await context.close();
    await server.close().catch(() => {});
    await rm(folder, { recursive: true, force: true });
  }
}

/** The names in the ranking, once it is there. */
async function ranking(page: Page): Promise<readonly string[]> {
  await page.locator('#live-results ol > li').first().waitFor({ timeout: PATIENT_MS });
  return page.locator('#live-results ol > li > a').allInnerTexts();
}

async function openAndKeep({ page, root }: Site): Promise<void> {
  await page.goto(`${root}#${fragment}`);
  await ranking(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated', undefined, { timeout: PATIENT_MS });
}

export const tests = suite('offline', {
  async 'opens every kind of page without network after the first visit, with the answers of the link'(world) {
    await onOwnHost(world, async (site) => {
      await openAndKeep(site);
      const before = await ranking(site.page);
      await site.stop();
      await site.page.reload();
      assert.deepEqual(await ranking(site.page), before);
      for (const path of ['protocols/coap/', 'method/', 'share/']) {
        const heading = /<h1[^>]*>([^<]+)</.exec(await readFile(join(site.folder, path, 'index.html'), 'utf8'))?.[1];
        await site.page.goto(`${site.root}${path}?from=mail`);
        assert.equal(await site.page.locator('h1').innerText(), heading);
      }
    });
  },

  async 'offers a newer version, loads it only when asked, and keeps the answers'(world) {
    await onOwnHost(world, async (site) => {
      const { page, folder } = site;
      await openAndKeep(site);
      // A newer version: another first script, named by the pages and the worker.
      const worker = await readFile(join(folder, 'sw.js'), 'utf8');
      const home = await readFile(join(folder, 'index.html'), 'utf8');
      const script = /<script type="module"[^>]* src="\.\/(assets\/[^"]+)"/.exec(home)?.[1] ?? '';
      await rename(join(folder, script), join(folder, 'assets/newer.js'));
      await writeFile(join(folder, 'index.html'), home.replaceAll(script, 'assets/newer.js'));
      await writeFile(join(folder, 'sw.js'), worker.replaceAll(script, 'assets/newer.js').replace(/VERSION = "\w+"/, 'VERSION = "newer"'));
      await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
      await page.getByText('A newer version of this page is ready').waitFor({ timeout: PATIENT_MS });
      assert.equal(await page.locator('script[src*="newer.js"]').count(), 0);
      const loaded = page.waitForEvent('load');
      await page.getByRole('button', { name: 'Load it' }).click();
      await loaded;
      await ranking(page);
      assert.equal(await page.locator('script[src*="newer.js"]').count(), 1);
      assert.equal(new URL(page.url()).hash, `#${fragment}`);
      assert.deepEqual((await page.evaluate(() => caches.keys())).map((name) => name.split(' ').at(-1)), ['newer']);
      await page.waitForTimeout(5_000);
      assert.equal(await page.getByText('A newer version of this page is ready').count(), 0);
    });
  },

  async 'keeps nothing for frames, and a page inside a frame registers nothing'(world) {
    await onOwnHost(world, async ({ page, root }) => {
      const host = await hostPage(`<iframe src="${root}#${fragment}" title="Tool"></iframe><iframe src="${root}embed/#${fragment}" title="Result"></iframe>`);
      try {
        await page.goto(host.url);
        await page.locator('iframe').nth(1).contentFrame().locator('.ranking > li').first().waitFor();
        await page.waitForTimeout(6_000);
        await page.goto(`${root}embed/`);
        assert.equal(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
        assert.deepEqual(await page.evaluate(() => caches.keys()), []);
      } finally {
        host.close();
      }
    });
  },
});
