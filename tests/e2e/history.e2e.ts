import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { suite } from '../support/e2e.ts';

const note = (page: Page) => page.getByRole('status').filter({ hasText: 'Close this note' });

/** One answer after the other, each seen to count. */
async function chooseSecurity(page: Page, ...values: readonly string[]): Promise<void> {
  for (const value of values) {
    await page.locator(`input[name="security"][value="${value}"]`).check();
    await page.locator('fieldset#question-security[data-state="answered"]').waitFor();
  }
}

export const tests = suite('history', {
  async 'the keys undo and redo an answer, and leave a text field its own undo'({ open }) {
    const page = await open('');
    await chooseSecurity(page, 'transport', 'none');
    await page.keyboard.press('Control+z');
    await page.locator('input[name="security"][value="transport"]:checked').waitFor();
    await page.keyboard.press('Control+Shift+Z');
    await page.locator('input[name="security"][value="none"]:checked').waitFor();
    const payload = page.locator('input[name="payload"][type="text"]');
    await payload.click();
    await page.keyboard.type('12');
    await page.keyboard.press('Control+z');
    assert.ok(await page.locator('input[name="security"][value="none"]').isChecked(), 'the field undoes its own typing');
    assert.notEqual(await payload.inputValue(), '12');
  },

  async 'an example lists what it changed; a fresh start is undone, on the result page too'({ open }) {
    const page = await open('');
    await page.getByRole('button', { name: 'Smart plug' }).click();
    await note(page).getByText('The example “Smart plug” stands in place of your answers').waitFor();
    await note(page).locator('summary').click();
    assert.ok(await note(page).getByRole('listitem').count() > 10);
    await page.getByRole('button', { name: 'Start over' }).click();
    await note(page).getByText('All answers and weights are cleared').waitFor();
    await note(page).getByRole('button', { name: 'Undo this' }).click();
    await page.locator('input[name="link"][value="wifi"]:checked').waitFor();
    await page.getByRole('link', { name: 'See the full result' }).click();
    await page.getByRole('heading', { name: 'Ranking', exact: true }).waitFor();
    const before = await page.locator('h1').innerText();
    await page.getByRole('checkbox', { name: 'Protection that is asked for: fixed for us' }).check();
    await page.keyboard.press('Control+z');
    await page.getByRole('checkbox', { name: 'Protection that is asked for: fixed for us', checked: false }).waitFor();
    await note(page).getByText('Taken back').waitFor();
    assert.equal(await page.locator('h1').innerText(), before);
  },

  async 'the note about a change stays in view without hiding what has the focus, on a phone too'({ open }) {
    const page = await open('', { width: 360, height: 800, dark: true });
    await chooseSecurity(page, 'transport', 'none');
    await page.keyboard.press('Control+z');
    await note(page).waitFor();
    await page.keyboard.press('Shift+Tab');
    const hidden = await page.evaluate(() => {
      const focused = document.activeElement?.getBoundingClientRect();
      const told = document.querySelector('[role="status"]:not(:empty)')?.getBoundingClientRect();
      if (focused === undefined || told === undefined) return 'nothing to compare';
      return focused.top < told.bottom && focused.bottom > told.top ? 'hidden' : 'free';
    });
    assert.equal(hidden, 'free');
  },
});
