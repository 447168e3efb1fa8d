import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { suite } from '../support/e2e.ts';

const KEY = 'wirewise.scenarios.1';
const go = (page: Page, name: string) => page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name, exact: true }).click();

/** Opens an example and saves it under a name. The page is left on the scenarios. */
async function saveExample(page: Page, example: string, name: string): Promise<void> {
  if (new URL(page.url()).pathname.endsWith('/scenarios/')) await go(page, 'Choose');
  await page.getByRole('button', { name: example }).click();
  await page.locator('#live-results ol > li').first().waitFor();
  await go(page, 'Scenarios');
  await page.getByLabel(/^Name of/).fill(name);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

const compared = (page: Page) => page.getByRole('heading', { name: 'Estimates for first place' });
const cellsOf = async (page: Page, row: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: row, exact: true }) }).getByRole('cell').allInnerTexts();

async function axeFaults(page: Page): Promise<readonly string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

export const tests = suite('scenarios', {
  async 'are saved by name, which stands in the title; a link that is opened overwrites none'({ open, root }) {
    const page = await open('');
    await saveExample(page, 'Smart plug', 'Plug, first draft');
    await page.waitForFunction(() => document.title === 'Plug, first draft · Scenarios: Wirewise');
    await go(page, 'Choose');
    await page.getByText('Scenario “Plug, first draft”.').waitFor();
    await page.locator('input[name="security"][value="none"]').check();
    await page.getByText('Scenario “Plug, first draft”, changed since it was saved.').waitFor();
    const saved = await page.evaluate((key) => localStorage.getItem(key), KEY);
    await page.waitForFunction(() => location.hash.includes('s=no'));
    const link = new URL(page.url()).hash;
    await page.goto('about:blank');
    await page.goto(`${root}${link}`, { waitUntil: 'load' });
    await page.locator('input[name="security"][value="none"]:checked').waitFor();
    assert.ok(!(await page.title()).includes('Plug'), 'a link is no scenario');
    await page.locator('input[name="security"][value="end-to-end"]').check();
    await page.waitForTimeout(800);
    assert.equal(await page.evaluate((key) => localStorage.getItem(key), KEY), saved);
    await go(page, 'Scenarios');
    await page.getByRole('button', { name: 'Open Plug, first draft' }).click();
    await page.getByText('The scenario “Plug, first draft” is open').waitFor();
    await page.waitForFunction(() => document.title.startsWith('Plug, first draft · '));
    await page.getByRole('button', { name: 'Undo this' }).click();
    await page.locator('input[name="security"][value="end-to-end"]:checked').waitFor();
  },

  async 'are renamed, changed and deleted by keyboard, and a deleted one comes back'({ open }) {
    const page = await open('');
    await saveExample(page, 'Smart plug', 'Plug');
    await page.getByRole('button', { name: 'Rename Plug' }).focus();
    await page.keyboard.press('Enter');
    const field = page.getByLabel('New name of “Plug”');
    await field.fill('');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'found none' }).waitFor();
    assert.ok(await field.evaluate((element) => element === document.activeElement), 'the field with the fault has the focus');
    await field.fill('Plug in the hall');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Plug in the hall' }).waitFor();
    await page.waitForFunction(() => document.title.startsWith('Plug in the hall · '));
    await page.getByRole('button', { name: 'Delete Plug in the hall' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The scenario “Plug in the hall” is deleted').waitFor();
    assert.equal(await page.getByRole('button', { name: 'Open Plug in the hall' }).count(), 0);
    await page.getByRole('button', { name: 'Undo this' }).last().click();
    await page.getByRole('button', { name: 'Open Plug in the hall' }).waitFor();
  },

  async 'stand side by side with the numbers of the single results, two at a time on a phone'({ open }) {
    const page = await open('');
    await saveExample(page, 'Water meter on NB-IoT', 'Meter');
    await saveExample(page, 'Smart plug', 'Plug');
    await saveExample(page, 'Press line', 'Press');
    for (const name of ['Meter', 'Plug', 'Press']) await page.getByRole('checkbox', { name: `Compare ${name}` }).check();
    await compared(page).waitFor();
    assert.equal((await cellsOf(page, 'First place')).length, 3);
    assert.equal(await page.getByRole('rowheader', { name: 'Protection that is asked for' }).count(), 0, 'equal rows are left out');
    await page.getByRole('checkbox', { name: 'Show equal rows, too' }).check();
    await page.getByRole('rowheader', { name: 'Protection that is asked for' }).waitFor();
    const [, , bytes] = await cellsOf(page, 'Data from the device');
    const [, , stack] = await cellsOf(page, 'Stack');
    assert.match((await cellsOf(page, 'Battery life'))[0] ?? '', /years|days/);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByLabel('First', { exact: true }).waitFor();
    assert.equal((await cellsOf(page, 'First place')).length, 2);
    await page.getByLabel('First', { exact: true }).selectOption('Press');
    assert.deepEqual(await cellsOf(page, 'Stack').then((cells) => cells[0]), stack);
    assert.deepEqual(await axeFaults(page), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0, 'the page scrolls sideways');
    const hidden = await page.locator('#compare').locator('xpath=ancestor::section').locator('[role="region"]').evaluateAll((regions) => regions.filter((region) => region.scrollWidth > region.clientWidth).length);
    assert.equal(hidden, 0, 'both columns are in view');
    await page.setViewportSize({ width: 1280, height: 900 });
    await go(page, 'Choose');
    await page.getByRole('link', { name: 'See the full result' }).click();
    const figure = page.locator('dl > div').filter({ hasText: 'Data from the device' }).first().locator('dd');
    await figure.waitFor();
    assert.equal(await figure.innerText(), bytes);
  },

  async 'go out as a file and come back; a file that cannot be used changes nothing and says why'({ open }) {
    const page = await open('', { dark: true });
    await saveExample(page, 'Smart plug', 'Plug');
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as wirewise-answers.json' }).click()]);
    const text = await readFile(await download.path(), 'utf8');
    assert.deepEqual(Object.keys(JSON.parse(text) as object), ['answers', 'weights', 'fixed']);
    await page.getByRole('button', { name: 'Start over' }).click();
    const input = page.getByLabel('Open an answers file');
    await input.setInputFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"payload": "much"}') });
    await page.getByText('broken.json was not taken over').waitFor();
    await page.getByText(/broken\.json: payload: expected a number from .*, found "much"/).waitFor();
    await page.getByText('Nothing is answered yet.').waitFor();
    assert.deepEqual(await axeFaults(page), []);
    await input.setInputFiles({ name: 'plug.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText('The answers of plug.json are in place').waitFor();
    await go(page, 'Choose');
    await page.locator('input[name="link"][value="wifi"]:checked').waitFor();
    await page.getByText('From the file plug.json').first().waitFor();
  },
});
