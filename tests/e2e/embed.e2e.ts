import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exampleFragment } from '../support/example-link.ts';
import { suite } from '../support/e2e.ts';

const fragment = exampleFragment('soil-sensor');

/** A page of somebody else, on another origin, around the frame. */
async function hostPage(markup: string): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<!doctype html><title>Host</title>${markup}`));
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
}

export const tests = suite('embed', {
  async 'shows the same result in a sandboxed frame of another origin, without storage'(world) {
    const { browser, root } = world;
    const host = await hostPage(`
      <iframe id="frame" src="${root}embed/?id=a1#${fragment.replaceAll('&', '&amp;')}" title="Protocol recommendation" width="400" height="500" sandbox="allow-scripts"></iframe>
      <script>window.heard = []; addEventListener('message', (event) => { if (event.source === document.getElementById('frame').contentWindow) heard.push(event.data); });</script>`);
    const page = await browser.newPage();
    try {
      const problems: string[] = [];
      page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
      page.on('pageerror', (error) => problems.push(error.message));
      await page.goto(host.url);
      const frame = page.frameLocator('#frame');
      await frame.locator('.ranking > li').first().waitFor();
      const own = await world.open(`#${fragment}`);
      await own.locator('#live-results ol > li').first().waitFor();
      assert.deepEqual(await frame.locator('.ranking .name').allInnerTexts(), await own.locator('#live-results ol > li > a').allInnerTexts());
      await page.waitForFunction(() => (window as unknown as { heard: { kind: string }[] }).heard.some((message) => message.kind === 'height'));
      const heard = await page.evaluate(() => (window as unknown as { heard: { kind: string; id: string; pixels?: number }[] }).heard);
      const height = heard.findLast((message) => message.kind === 'height');
      assert.ok(Number.isInteger(height?.pixels) && (height?.pixels ?? 0) > 200, `height ${height?.pixels}`);
      assert.ok(heard.every((message) => message.id === 'a1'));
      assert.deepEqual(problems, []);
    } finally {
      await page.close();
      host.close();
    }
  },

  async 'shows no ranking for a damaged link'(world) {
    const page = await world.open(`embed/#${fragment.slice(0, -2)}`);
    assert.ok((await page.locator('.choice').innerText()).includes('damaged'));
    assert.equal(await page.locator('.ranking').count(), 0);
  },

  async 'takes the theme of its host and leads to the full tool with the same answers'(world) {
    const page = await world.open(`embed/?theme=dark#${fragment}`);
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(17, 21, 27)');
    assert.equal(await page.locator('#full-tool').evaluate((anchor) => (anchor as HTMLAnchorElement).href), `${world.root}#${fragment}`);
  },

  async 'fits 320 pixels and has no accessibility fault with everything open'(world) {
    const { AxeBuilder } = await import('@axe-core/playwright');
    const page = await world.open(`embed/#${fragment}`, { width: 320, dark: true });
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  },
});
