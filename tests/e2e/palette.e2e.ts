import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { suite } from '../support/e2e.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'What to do, or where to go' });
const chosen = (page: Page) => page.getByRole('option', { selected: true });

export const tests = suite('palette', {
  async 'opens by keys before the page has come to life, and brings any question to the focus'({ open }) {
    const page = await open('');
    await page.keyboard.press('Control+k');
    await field(page).waitFor();
    await field(page).fill('round trip');
    await page.waitForFunction(() => document.querySelector('[role="option"][aria-selected="true"]')?.textContent === 'Round-trip time');
    await page.keyboard.press('Enter');
    await page.locator('fieldset#question-round-trip:focus').waitFor();
    assert.equal(await field(page).count(), 0);
  },

  async 'is worked by arrow keys, keeps the keyboard in the field and gives the focus back'({ open }) {
    const page = await open('protocols/mqtt/');
    const button = page.getByRole('button', { name: 'Commands' });
    await button.focus();
    await page.keyboard.press('Enter');
    await field(page).waitFor();
    const first = await chosen(page).innerText();
    await page.keyboard.press('ArrowDown');
    assert.notEqual(await chosen(page).innerText(), first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    const last = await page.getByRole('option').last().innerText();
    assert.equal(await chosen(page).innerText(), last, 'up from the first is the last');
    assert.ok(await field(page).evaluate((element) => element === document.activeElement));
    assert.equal(await field(page).getAttribute('aria-activedescendant'), await chosen(page).getAttribute('id'));
    await page.keyboard.press('Escape');
    await field(page).waitFor({ state: 'detached' });
    assert.ok(await button.evaluate((element) => element === document.activeElement));
    await page.keyboard.press('Control+k');
    await field(page).fill('guid');
    await field(page).fill('one question');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'One question at a time' }).waitFor();
  },

  async 'undoes, opens an example, and leaves alone what has nothing to do'({ open }) {
    const page = await open('', { width: 320, dark: true });
    await page.mouse.move(100, 100);
    await page.getByRole('button', { name: 'Commands' }).click();
    await field(page).waitFor();
    const { AxeBuilder } = await import('@axe-core/playwright');
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
    await field(page).fill('undo');
    await page.keyboard.press('Enter');
    assert.equal(await chosen(page).getAttribute('aria-disabled'), 'true');
    assert.ok(await field(page).isVisible(), 'nothing to undo: it stays open');
    await field(page).fill('smart plug');
    await page.getByRole('option', { name: 'Smart plug' }).click();
    await page.locator('input[name="link"][value="wifi"]:checked').waitFor();
    await page.keyboard.press('Control+k');
    await field(page).fill('undo');
    await page.keyboard.press('Enter');
    await page.locator('input[name="link"][value="wifi"]:not(:checked)').waitFor();
  },
});
