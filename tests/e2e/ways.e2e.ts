import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { exampleFragment, fragmentOf } from '../support/example-link.ts';
import { suite } from '../support/e2e.ts';

/** Rows of the table of ways. */
const ways = (page: Page) => page.getByRole('table', { name: 'Nearest change of answers by protocol' }).locator('tbody tr');

export const tests = suite('ways', {
  async 'another protocol comes first when its way is tried, and the first one again when that is undone'({ open }) {
    const page = await open(`result/#${exampleFragment('smart-plug')}`);
    await page.locator('#ranking').waitFor();
    const before = await page.locator('h1').innerText();
    await page.locator('#ways').scrollIntoViewIfNeeded();
    const row = ways(page).filter({ has: page.getByRole('link', { name: 'CoAP', exact: true }) }).first();
    await row.waitFor();
    await row.getByRole('button', { name: /^Try it: / }).first().click();
    await page.locator('h1').filter({ hasText: /^CoAP and WebSocket come out level/ }).waitFor();
    assert.notEqual(await page.locator('h1').innerText(), before);
    await page.goBack();
    await page.locator('h1').filter({ hasText: before }).waitFor();
  },

  async 'a fixed answer is in no way'({ open }) {
    const page = await open(`result/#${exampleFragment('smart-plug')}`);
    await page.locator('#answers').scrollIntoViewIfNeeded();
    const boxes = page.getByRole('checkbox', { name: /: fixed for us$/ });
    await boxes.first().waitFor();
    for (let at = 0; at < await boxes.count(); at += 1) await boxes.nth(at).check();
    await page.locator('#ways').scrollIntoViewIfNeeded();
    await ways(page).first().waitFor();
    const fixed = await boxes.evaluateAll((inputs) => inputs.map((input) => (input.getAttribute('aria-label') ?? '').replace(/: fixed for us$/, '')));
    const changes = await ways(page).locator('td').allInnerTexts();
    assert.ok(changes.length > 0);
    for (const label of fixed) assert.ok(!changes.some((change) => change.includes(`${label}: `)), `${label} is fixed, found in ${changes.join(' | ')}`);
  },

  async 'where nothing fits, the answers that stand against each other are named, and one click lets something fit'({ open }) {
    const page = await open(`result/#${fragmentOf({ broker: 'unwanted', guarantee: 'exactly-once', platform: ['linux'] })}`);
    const notice = page.getByText('rule every protocol out').first();
    await notice.waitFor();
    await page.getByRole('button', { name: /^Try it: / }).first().click();
    await page.locator('h1').filter({ hasText: /^HTTP, WebSocket and CoAP come out level/ }).waitFor();
  },

  async 'a map over two numbers of choice shows where first place changes, and says the same in its table'({ open }) {
    const page = await open(`result/#${exampleFragment('water-meter')}`);
    await page.locator('#map').scrollIntoViewIfNeeded();
    const map = page.getByRole('region', { name: 'First place over two numbers' });
    await map.getByRole('img', { name: /the table/ }).waitFor();
    await map.getByLabel('Across').selectOption('deviceRamKiB');
    const title = map.locator('figure').getByRole('heading', { name: /^First place: LwM2M in \d+ of 100 cells/ });
    await title.waitFor();
    await map.getByText('The map as a table').click();
    const rows = await map.getByRole('row').allInnerTexts();
    assert.ok(rows.some((row) => /CoAP up to [\d.]+ KiB, then LwM2M/.test(row)), rows.join('\n'));
    // A number stands on one axis alone.
    assert.equal(await map.getByLabel('Upwards').locator('option[value="deviceRamKiB"]').count(), 0);
  },
});
