import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { fragmentOf } from '../support/example-link.ts';
import { suite } from '../support/e2e.ts';

const link = fragmentOf({ link: ['wifi'], security: 'transport' });
const ranked = (page: Page) => page.locator('#live-results ol > li').first();

export const tests = suite('links and hosts', {
  async 'a damaged link shows an error and no ranking until it was looked at'({ open }) {
    const page = await open(`#${link.slice(0, -3)}`);
    await page.getByRole('alert').waitFor();
    assert.ok((await page.getByRole('alert').innerText()).includes('This link is damaged'));
    assert.equal(await page.locator('#live-results ol').count(), 0);
    await page.getByRole('button', { name: 'Go on with what could be read' }).click();
    await ranked(page).waitFor();
    assert.ok(await page.locator('input[name="link"][value="wifi"]').isChecked());
  },

  async 'a link of nonsense leaves the page usable'({ open }) {
    const page = await open('#v=1&<script>alert(1)</script>=%ZZ&k=nonsense');
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await page.locator('input[name="security"][value="none"]').check();
    await ranked(page).waitFor();
    assert.equal(await page.locator('h1').count(), 1);
  },

  async 'a link whose # was escaped is put right by 404.html'({ open, root }) {
    for (const escaped of [`%23${link}`, `result/%23${link}`, `%2523${link}`]) {
      const page = await open(escaped, { expected: /404/ });
      await page.waitForURL((url) => url.hash.length > 1);
      assert.equal(page.url(), `${root}${escaped.startsWith('result') ? 'result/' : ''}#${link}`);
      await page.close();
    }
  },

  async 'an address that does not exist gets a page that helps'({ open }) {
    const page = await open('no/such/page/', { expected: /404/ });
    assert.ok((await page.locator('h1').innerText()).includes('no page'));
  },

  async 'what is done before any module has arrived is not lost'({ open, root }) {
    const page = await open('protocols/mqtt/');
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => { arrive = resolve; });
    await page.route(/\/assets\/index-[^/]+\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(root, { waitUntil: 'commit' });
    await page.getByText('Wi-Fi', { exact: true }).first().click();
    await page.getByRole('button', { name: 'Commands' }).press('Enter');
    assert.equal(await page.getByRole('dialog').count(), 0);
    arrive();
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await ranked(page).waitFor();
    assert.ok(await page.locator('input[name="link"][value="wifi"]').isChecked());
  },

  async 'the first paint of the home page waits for one stylesheet and one short script'({ root }) {
    const [head = ''] = (await (await fetch(root)).text()).split('</head>');
    assert.equal(head.match(/<link rel="stylesheet"/g)?.length, 1);
    assert.deepEqual(head.match(/<script[^>]*>/g)?.map((tag) => /src="([^"]*)"/.exec(tag)?.[1]), ['./theme.js']);
  },

  async 'a folder without its slash is redirected to the slash'({ open, root }) {
    const page = await open('protocols');
    assert.equal(page.url(), `${root}protocols/`);
  },

  async 'moves between pages without a new load and keeps the answers'({ open, root }) {
    const page = await open(`#${link}`);
    await ranked(page).waitFor();
    await page.evaluate(() => { (window as unknown as { mark: number }).mark = 1; });
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Protocols' }).click();
    await page.waitForURL(`${root}protocols/`);
    await page.waitForFunction(() => document.title === 'Protocols: Wirewise' && document.activeElement?.tagName === 'H1');
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Choose' }).click();
    await ranked(page).waitFor();
    await page.waitForFunction(() => location.hash.length > 1);
    assert.equal(await page.evaluate(() => (window as unknown as { mark?: number }).mark), 1);
  },

  async 'the chosen theme is there again before the first paint'({ open }) {
    const page = await open('');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.reload();
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), 'rgb(17, 21, 27)');
    assert.ok(await page.getByRole('radio', { name: 'Dark' }).isChecked());
  },

  async 'fetches engine and catalogue after the first sign of use, and charts not at all'({ open }) {
    const page = await open('');
    const before = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    assert.ok(!before.some((name) => /decision|catalogue-[^s]/.test(name)), 'the engine came before anybody used the page');
    const later: string[] = [];
    page.on('request', (request) => later.push(request.url()));
    const engine = page.waitForRequest(/decision-worker/);
    await page.mouse.move(300, 300);
    await engine;
    await page.locator('#live-results').getByText('Nothing answered yet').waitFor();
    assert.ok(!later.some((name) => /chart|drawing/i.test(name)), 'a chart was fetched without being needed');
  },
});
