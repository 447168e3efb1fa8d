import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { suite } from '../support/e2e.ts';

const KEY = 'wirewise.last-state.1';
const LEFT = 'The answers as they were left: back after a reload.';
const stored = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY);
const note = (page: Page) => page.getByText(/^Your answers of \d{4}-\d{2}-\d{2} are back$/);

async function answer(page: Page, name: string, value: string): Promise<void> {
  await page.locator(`input[name="${name}"][value="${value}"]`).check();
  await page.locator(`fieldset#question-${name}[data-state="answered"]`).waitFor();
}

async function leaveAnswers(page: Page): Promise<void> {
  await answer(page, 'security', 'end-to-end');
  await page.waitForFunction((key) => localStorage.getItem(key)?.includes('s=e2e') === true, KEY);
}

/** A fresh visit in the same browser: the address alone, without what the last one wrote into it. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
}

export const tests = suite('last visit', {
  async 'brings the answers back with a note, and starts over for good'({ open, root }) {
    const page = await open('');
    await leaveAnswers(page);
    await visit(page, root);
    await note(page).waitFor();
    assert.ok(await page.locator('input[name="security"][value="end-to-end"]').isChecked(), LEFT);
    await page.waitForFunction(() => location.hash.includes('s=e2e'));
    await page.getByRole('status').getByRole('button', { name: 'Start over' }).click();
    await page.waitForFunction((key) => localStorage.getItem(key) === null, KEY);
    await visit(page, root);
    await page.mouse.move(200, 300);
    await page.waitForTimeout(1000);
    assert.equal(await page.locator('fieldset[id^="question-"] input:checked').count(), 0);
    assert.equal(await note(page).count(), 0);
  },

  async 'gives way to a link, which is not taken for the visitor’s own answers until they change it'({ open, root }) {
    const page = await open('');
    await leaveAnswers(page);
    const own = await stored(page);
    const link = new URL(page.url()).hash.replace('s=e2e', 's=no').replace(/&k=[^&]*/, '');
    await visit(page, `${root}${link}`);
    await page.getByRole('button', { name: 'Go on with what could be read' }).click();
    await page.locator('input[name="security"][value="none"]:checked').waitFor();
    assert.equal(await note(page).count(), 0);
    await page.waitForTimeout(1500);
    assert.equal(await stored(page), own, 'looking at a link leaves the own answers alone');
    await answer(page, 'topology', 'device-cloud');
    await page.waitForFunction(([key, before]) => localStorage.getItem(key ?? '') !== before, [KEY, own] as const);
  },

  async 'shows on the result page, too'({ open, root }) {
    const page = await open('');
    await leaveAnswers(page);
    await visit(page, new URL('result/', root).href);
    await note(page).waitFor();
    await page.getByRole('heading', { name: 'Ranking', exact: true }).waitFor();
  },

  async 'is no harm when storage is denied, full or spoiled'({ open, root }) {
    const page = await open('');
    const session = await page.context().newCDPSession(page);
    const wrongs: readonly (readonly [string, string])[] = [
      ['denied', "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });"],
      ['full', "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"],
      ['spoiled', `localStorage.setItem('${KEY}', '{"link":"v=1&s=hop&k=wrong","origins":[],"on":"x"}'); localStorage.setItem('wirewise.scenarios.1', '{{{');`],
    ];
    for (const [name, source] of wrongs) {
      const { identifier } = await session.send('Page.addScriptToEvaluateOnNewDocument', { source });
      await visit(page, root);
      await answer(page, 'security', 'none');
      await page.locator('#live-results ol > li').first().waitFor();
      assert.equal(await page.getByRole('alert').count(), 0, name);
      await session.send('Page.removeScriptToEvaluateOnNewDocument', { identifier });
    }
  },

  async 'of a frame leaves nothing behind'({ open }) {
    const page = await open('embed/');
    await page.waitForTimeout(500);
    assert.deepEqual(await page.evaluate(() => Object.keys(localStorage)), []);
  },
});
