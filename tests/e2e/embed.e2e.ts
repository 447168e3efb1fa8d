import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { exampleFragment } from '../support/example-link.ts';
import { hostPage } from '../support/host-page.ts';
import { suite, type E2eWorld } from '../support/e2e.ts';

const fragment = exampleFragment('soil-sensor');

const attribute = fragment.replaceAll('&', '&amp;');

/** Opens a page of another origin; what it or its frames complain about fails the test. */
async function onHost(browser: Browser, markup: string, test: (page: Page) => Promise<void>): Promise<void> {
  const host = await hostPage(markup);
  const page = await browser.newPage({ viewport: { width: 800, height: 700 } });
  const problems: string[] = [];
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text()); });
  page.on('pageerror', (error) => problems.push(error.message));
  try {
    await page.goto(host.url);
    await test(page);
    assert.deepEqual(problems, []);
  } finally {
    await page.close();
    host.close();
  }
}

/** Waits until the frame is as high as what is in it. */
async function hasHeightOfContent(page: Page, selector: string): Promise<void> {
  const frame = page.locator(selector);
  for (let tries = 0; tries < 50; tries += 1) {
    const content = await frame.contentFrame().locator('body').evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    if (content > 200 && content === await frame.evaluate((element) => element.clientHeight)) return;
    await page.waitForTimeout(100);
  }
  assert.fail(`the frame is ${await frame.evaluate((element) => element.clientHeight)} px high`);
}

async function fitsAndIsAccessible(world: E2eWorld, folder: string): Promise<void> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const page = await world.open(`embed/${folder}#${fragment}`, { width: 320, dark: true });
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
  await page.waitForTimeout(100);
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
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

  async 'fits 320 pixels and has no accessibility fault with everything open: the result'(world) {
    await fitsAndIsAccessible(world, '');
  },
  async 'fits 320 pixels and has no accessibility fault with everything open: the form'(world) {
    await fitsAndIsAccessible(world, 'form/');
  },
  async 'fits 320 pixels and has no accessibility fault with everything open: a chart'(world) {
    await fitsAndIsAccessible(world, 'chart/');
  },
  async 'fits 320 pixels and has no accessibility fault with everything open: the self-test'(world) {
    await fitsAndIsAccessible(world, 'self-test/');
  },

  async 'gets height and theme of the page around it by one script tag, and follows when the page turns dark'({ browser, root }) {
    await onHost(browser, `<body><style>body { background: #fff } body.night { background: rgb(20 20 24) }</style>
      <wirewise-result state="${attribute}"><a href="${root}#${attribute}">Open the full tool</a></wirewise-result><script async src="${root}embed/host.js"></script>`, async (page) => {
      const frame = page.locator('wirewise-result iframe');
      await frame.contentFrame().locator('.ranking > li').first().waitFor();
      await hasHeightOfContent(page, 'wirewise-result iframe');
      const background = () => frame.contentFrame().locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
      assert.equal(await background(), 'rgb(255, 255, 255)');
      await page.evaluate(() => document.body.classList.add('night'));
      await frame.contentFrame().locator('html[data-theme="dark"]').waitFor();
      assert.equal(await background(), 'rgb(17, 21, 27)');
      await frame.contentFrame().locator('summary').first().click();
      await hasHeightOfContent(page, 'wirewise-result iframe');
      assert.ok(await page.locator('wirewise-result > a').isVisible());
    });
  },

  async 'shows another state when the element gets one, and refuses what is no message of its page'({ browser, root }) {
    const other = exampleFragment('browser-dashboard');
    await onHost(browser, `<wirewise-result state="${attribute}"></wirewise-result><script async src="${root}embed/host.js"></script>`, async (page) => {
      const frame = page.locator('wirewise-result iframe');
      const first = frame.contentFrame().locator('.choice');
      await first.waitFor();
      const before = await first.innerText();
      await page.evaluate(() => {
        const target = document.querySelector('wirewise-result')?.shadowRoot?.querySelector('iframe')?.contentWindow;
        for (const message of ['state', null, { namespace: 'wirewise', version: 1, id: 'another', kind: 'state', link: '' }, { namespace: 'wirewise', version: 1, id: 'wirewise-1', kind: 'markup', html: '<b>' }]) target?.postMessage(message, '*');
      });
      assert.equal(await first.innerText(), before);
      await page.evaluate((state) => document.querySelector('wirewise-result')?.setAttribute('state', state), other);
      await frame.contentFrame().locator('.choice', { hasNotText: before }).waitFor();
      assert.ok((await frame.contentFrame().locator('#full-tool').getAttribute('href'))?.endsWith(`#${other}`));
    });
  },

  async 'gives a plain frame with the mark its height, also when the frame was there first'({ browser, root }) {
    await onHost(browser, `<iframe data-wirewise src="${root}embed/?id=plain#${attribute}" title="Protocol recommendation" width="100%" height="150" sandbox="allow-scripts"></iframe>`, async (page) => {
      await page.locator('iframe').contentFrame().locator('.ranking > li').first().waitFor();
      await page.addScriptTag({ url: `${root}embed/host.js` });
      await hasHeightOfContent(page, 'iframe');
    });
  },

  async 'opens the full tool alive from a sandbox that allows windows, and shows the address in one that does not'({ browser, root }) {
    await onHost(browser, `<iframe id="open" src="${root}embed/#${attribute}" title="Open" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe>`, async (page) => {
      const [tool] = await Promise.all([page.context().waitForEvent('page'), page.locator('#open').contentFrame().locator('#full-tool').click()]);
      await tool.locator('#live-results ol > li').first().waitFor();
      assert.equal(tool.url(), `${root}#${fragment}`);
      await tool.close();
    });
    const host = await hostPage(`<iframe id="shut" src="${root}embed/#${attribute}" title="Shut" sandbox="allow-scripts"></iframe>`);
    const page = await browser.newPage();
    try {
      await page.goto(host.url);
      const frame = page.locator('#shut').contentFrame();
      await frame.locator('.ranking > li').first().waitFor();
      await frame.locator('#full-tool').click();
      assert.equal(await frame.locator('.address input').inputValue(), `${root}#${fragment}`);
    } finally {
      await page.close();
      host.close();
    }
  },

  async 'asks the questions in a sandbox and answers them there, by keyboard alone'({ browser, root }) {
    await onHost(browser, `<iframe src="${root}embed/form/" title="Choose a protocol" width="100%" height="600" sandbox="allow-scripts"></iframe>`, async (page) => {
      const frame = page.locator('iframe').contentFrame();
      await frame.getByLabel('Who talks to whom').focus();
      await page.keyboard.press('ArrowDown');
      const payload = frame.getByRole('group', { name: 'Payload of one message' }).getByRole('textbox');
      await payload.focus();
      await page.keyboard.type('4 KiB');
      await page.keyboard.press('Tab');
      await frame.locator('.ranking > li').first().waitFor();
      const href = await frame.locator('#full-tool').getAttribute('href') ?? '';
      assert.match(href, /#v=1&.*b=4096/);
      const tool = await browser.newPage();
      await tool.goto(new URL(href, `${root}embed/form/`).href);
      await tool.locator('#live-results ol > li').first().waitFor();
      assert.deepEqual(await tool.locator('#live-results ol > li > a').allInnerTexts(), await frame.locator('.ranking .name').allInnerTexts());
      await tool.close();
    });
  },

  async 'draws a single chart with its table, in the width and theme of the frame'({ browser, root }) {
    await onHost(browser, `<iframe src="${root}embed/chart/?theme=dark&amp;chart=bytes-by-interval#${attribute}" title="Figure" width="400" height="600" sandbox="allow-scripts"></iframe>`, async (page) => {
      const frame = page.locator('iframe').contentFrame();
      const image = frame.locator('svg[role="img"]');
      await image.waitFor();
      assert.equal(await image.getAttribute('width'), '368');
      assert.equal(await image.locator('> rect').first().getAttribute('fill'), '#11151B');
      await page.locator('iframe').evaluate((element) => element.setAttribute('width', '600'));
      await frame.locator('svg[width="568"]').waitFor();
      await frame.locator('summary').click();
      assert.ok(await frame.locator('tbody tr').count() > 3);
    });
  },

  async 'tells an administrator what a sandbox grants'({ browser, root }) {
    const host = await hostPage(`<iframe src="${root}embed/self-test/?id=test" data-wirewise title="Self-test" width="100%" height="600" sandbox="allow-scripts" referrerpolicy="no-referrer"></iframe><script async src="${root}embed/host.js"></script>`);
    const page = await browser.newPage();
    try {
      await page.goto(host.url);
      const frame = page.locator('iframe').contentFrame();
      await frame.getByText('yes, the host script answers').waitFor();
      for (const id of ['modules', 'workers', 'storage', 'origin', 'referrer']) await frame.locator(`#granted-${id}`, { hasText: /^no$/ }).waitFor();
      await frame.getByRole('button', { name: 'Try new windows' }).click();
      await frame.locator('#granted-popups', { hasText: /^no$/ }).waitFor();
    } finally {
      await page.close();
      host.close();
    }
  },
});
