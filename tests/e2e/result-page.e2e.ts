import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { exampleFragment, fragmentOf } from '../support/example-link.ts';
import { suite } from '../support/e2e.ts';
import { shiftOf } from '../support/layout-shift.ts';

const exampleLink = (id: string) => `result/#${exampleFragment(id)}`;

/** The verdict stands and nothing is being fetched. */
async function settled(page: Page): Promise<void> {
  await page.locator('#ranking, #ruled-out').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** Charts of the bytes on the wire. */
const chartOf = (page: Page, at: number) => page.locator('section[aria-labelledby="bytes"] figure').nth(at);

/** Scrolls to the charts and waits until they are drawn. */
async function showCharts(page: Page): Promise<void> {
  await page.locator('#bytes').scrollIntoViewIfNeeded();
  for (const at of [0, 1, 2]) {
    const figure = chartOf(page, at);
    await figure.waitFor();
    await figure.scrollIntoViewIfNeeded();
    await figure.locator('.recharts-surface').first().waitFor();
  }
}

/** Scrolls to battery, data, sessions and time, and waits until the last of them is worked out. */
async function showCosts(page: Page): Promise<void> {
  const section = page.locator('section[aria-labelledby="costs"]');
  await page.locator('#costs').scrollIntoViewIfNeeded();
  for (const name of ['Battery', 'Data', 'Sessions', 'Time']) await section.getByRole('heading', { name, exact: true }).scrollIntoViewIfNeeded();
  await section.getByRole('heading', { name: /^From cold / }).waitFor();
}

/** The cells of a chart's table, which hold the values that the picture must show. */
const cellsOf = (page: Page, at: number) => chartOf(page, at).locator('tbody tr')
  .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));

export const tests = suite('result page', {
  async 'opens from a link with the verdict first, and the sections after it'({ open }) {
    const page = await open(exampleLink('smart-plug'));
    await settled(page);
    assert.match(await page.locator('h1').innerText(), /^Choose /);
    const titles = await page.locator('main h2').allInnerTexts();
    for (const title of ['Ranking', 'How sure', 'Why this over that', 'Bytes on the wire', 'What would change the choice', 'Weights', 'Sources']) {
      assert.ok(titles.includes(title), `${title} is missing among ${titles.join(', ')}`);
    }
  },

  async 'shows the order while how sure it is is still being worked out'({ open, root }) {
    const page = await open('protocols/mqtt/');
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => { arrive = resolve; });
    await page.context().route(/\/assets\/full-decision-[^/]+\.js$/, async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(`${root}${exampleLink('smart-plug')}`, { waitUntil: 'commit' });
    const early = page.locator('#order tbody tr');
    await early.first().waitFor();
    const namesOf = (rows: Locator) => rows.evaluateAll((all) => all.map((row) => row.querySelector('a')?.textContent));
    const order = await namesOf(early);
    assert.equal(await page.locator('#ranking').count(), 0);
    arrive();
    await settled(page);
    assert.deepEqual(await namesOf(page.locator('section[aria-labelledby="ranking"] tbody tr')), order);
    assert.equal(await early.count(), 0);
    const shift = await shiftOf(page);
    assert.ok(shift < 0.02, `layout shift ${shift}`);
  },

  async 'keeps the answers in the address while jumping to a section'({ open }) {
    const page = await open(exampleLink('press-line'));
    await settled(page);
    const before = new URL(page.url()).hash;
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('button', { name: 'Weights' }).click();
    assert.equal(await page.locator(':focus').getAttribute('id'), 'weights');
    assert.equal(new URL(page.url()).hash, before);
  },

  async 'fetches chart code when a chart comes into view, draws what its table says, shifts nothing, and prints'({ open }) {
    const page = await open(exampleLink('smart-plug'));
    await settled(page);
    const drawing = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/drawing-[^/]+\.js$/.test(name)).length);
    assert.equal(await drawing(), 0, 'chart code before a chart is in view');
    await showCharts(page);
    assert.equal(await drawing(), 1);

    const bars = await cellsOf(page, 0);
    const parts = bars.flatMap((row) => row.slice(1, -1)).filter((cell) => cell !== '0').length;
    assert.equal(await chartOf(page, 0).locator('[role="img"] .recharts-bar rect').count(), parts);
    for (const at of [1, 2]) {
      const dots = await chartOf(page, at).locator('.recharts-line-dots circle').count();
      assert.equal(dots, (await cellsOf(page, at)).flatMap((row) => row.slice(1)).filter((cell) => cell !== '').length);
    }
    const shift = await shiftOf(page);
    assert.ok(shift < 0.02, `layout shift ${shift}`);

    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    const bytes = page.locator('section[aria-labelledby="bytes"]');
    assert.equal(await bytes.locator('figure img:visible').count(), 3, 'drawn by the pure writer on paper');
    assert.equal(await bytes.locator('figure [role="img"]:visible').count(), 0);
    await page.getByText('This result with its answers:').waitFor();
    assert.ok((await page.getByText('This result with its answers:').innerText()).endsWith(page.url()), 'where it came from, in words');
    await page.getByRole('img', { name: 'QR code that opens this result' }).waitFor();
  },

  async 'works out every part before it prints, by its button and by Ctrl+P'({ open }) {
    const page = await open(exampleLink('smart-plug'));
    await settled(page);
    await page.evaluate(() => {
      window.print = () => { document.body.dataset['printed'] = `${document.querySelectorAll('[data-awaited]').length} awaited`; };
    });
    const printed = page.locator('body[data-printed="0 awaited"]');
    // The first print starts the search for ways to another choice, which takes longest. Then it is there, however slow the processor.
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await page.locator('section[aria-labelledby="ways"] table').waitFor({ timeout: 150_000 });
    await page.locator('body[data-printed]').waitFor();
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await printed.waitFor();
    await page.emulateMedia({ media: 'print' });
    for (const part of ['bytes', 'costs', 'map', 'ways']) assert.ok(await page.locator(`section[aria-labelledby="${part}"] table:visible`).count() > 0, `${part} is on paper`);
    assert.equal(await page.locator('button:visible').count(), 0, 'nothing to press on paper');
    await page.evaluate(() => { delete document.body.dataset['printed']; });
    await page.keyboard.press('Control+p');
    await printed.waitFor();
  },

  async 'shows what it costs once that comes into view: every chart with its table, a capacity that counts, a session of another protocol'({ open }) {
    const page = await open(exampleLink('water-meter'));
    await settled(page);
    const fetched = () => page.evaluate(() => performance.getEntriesByType('resource').filter(({ name }) => /\/(?:running-costs|energy|tariffs)-[^/]+\.js$/.test(name)).length);
    assert.equal(await fetched(), 0, 'estimates before they are in view');
    const section = page.locator('section[aria-labelledby="costs"]');
    await showCosts(page);
    assert.equal(await fetched(), 3);
    const battery = section.locator('figure').first();
    await battery.scrollIntoViewIfNeeded();
    await battery.locator('.recharts-surface').waitFor();
    const lives = () => battery.locator('tbody tr').evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent ?? ''));
    const before = await lives();
    assert.equal(await battery.locator('.recharts-bar rect').count(), 2 * before.length, 'a filled part and an outline for each row of the table');

    const capacity = section.getByLabel('Capacity', { exact: true });
    await capacity.fill('0');
    await capacity.press('Enter');
    await section.getByRole('alert').waitFor();
    assert.deepEqual(await lives(), before, 'the last value that fits still counts');
    await capacity.fill('1000');
    await capacity.press('Enter');
    await section.getByText('; 1,000 mAh, ').first().waitFor();
    assert.equal(await section.getByRole('alert').count(), 0);
    assert.notDeepEqual(await lives(), before);

    await section.getByLabel('Show the sessions of').selectOption({ label: 'MQTT' });
    await section.getByText('Session kept open').first().waitFor();
  },

  async 'tells times under loss, reach and server side on a phone: tables in regions of their own, reachable by keyboard, without an accessibility fault'({ open }) {
    const page = await open(exampleLink('asset-tracker'), { width: 360 });
    await settled(page);
    const section = page.locator('section[aria-labelledby="costs"]');
    await page.locator('#costs').scrollIntoViewIfNeeded();
    for (const [part, caption] of [['Time under loss', /^Mean time until a message has arrived/], ['Reach', /^How a command reaches the device/], ['Server side', /^What the fleet asks of a server/]] as const) {
      const heading = section.getByRole('heading', { name: part, exact: true });
      await heading.scrollIntoViewIfNeeded();
      if (part === 'Time under loss') {
        const chart = section.locator('figure').filter({ hasText: 'Loss adds to the message' });
        await chart.locator('.recharts-surface').waitFor();
        await chart.getByText('The same values as a table').click();
      }
      const region = section.getByRole('region', { name: caption });
      await region.waitFor();
      await region.focus();
      assert.ok(await region.evaluate((element) => element === document.activeElement), `${part}: its table takes the focus`);
      assert.ok(await region.locator('tbody tr').count() > 1, `${part}: a row for each stack`);
    }
    const idle = section.getByText('Published idle times, as they differ');
    await idle.click();
    await section.getByRole('region', { name: /^How long an idle path stays open/ }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    const { AxeBuilder } = await import('@axe-core/playwright');
    const { violations } = await new AxeBuilder({ page }).include('section[aria-labelledby="costs"]').options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
  },

  async 'takes weights by hand, refuses nothing but 0, and gives them back'({ open }) {
    const page = await open(exampleLink('smart-plug'));
    await settled(page);
    const before = await page.locator('h1').innerText();
    const { hash } = new URL(page.url());
    const row = page.locator('#weights').locator('xpath=ancestor::section').locator('li', { has: page.locator('h3') }).first();
    await row.getByLabel('step').selectOption('0');
    await page.getByText('One weight is set by hand.').waitFor();
    await page.waitForFunction((known) => location.hash !== known, hash);
    await page.getByRole('button', { name: 'Give all back to the rules' }).click();
    await page.getByText('One weight is set by hand.').waitFor({ state: 'detached' });
    assert.equal(await page.locator('h1').innerText(), before);
  },

  async 'says what would have to give way where nothing fits'({ open }) {
    const page = await open(`result/#${fragmentOf({ platform: ['browser'], link: ['lorawan'], topology: 'browser-client' })}`);
    await settled(page);
    assert.match(await page.locator('h1').innerText(), /^No protocol fits/);
    assert.ok(await page.locator('#ruled-out').isVisible());
    assert.equal(await page.locator('#ranking').count(), 0);
  },

  async 'shows names without rank where nothing was answered'({ open }) {
    const page = await open('result/');
    await page.locator('#by-name').waitFor();
    assert.equal(await page.locator('#ranking').count(), 0);
    assert.ok(await page.getByText('Nothing is ranked yet').isVisible());
  },

  async 'shows no result of a damaged link'({ open }) {
    const page = await open(exampleLink('smart-plug').slice(0, -6));
    await page.getByText('This link is damaged').waitFor();
    assert.equal(await page.locator('#ranking').count(), 0);
  },

  ...Object.fromEntries([{ width: 320, dark: true }, { width: 1280, dark: false }].map((look) => [
    `has no accessibility fault and fits at ${look.width} px, ${look.dark ? 'dark' : 'light'}`,
    async ({ open }: Parameters<ReturnType<typeof suite>[number]['run']>[0]) => {
      const page = await open(exampleLink('asset-tracker'), look);
      await settled(page);
      await showCharts(page);
      await showCosts(page);
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html).join(' | ')}`), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, 'the page scrolls sideways');
    },
  ])),
});
