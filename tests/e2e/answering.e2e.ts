import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { suite } from '../support/e2e.ts';

const firstPlace = (page: Page) => page.locator('#live-results ol > li').first().innerText();
const fragmentOf = (page: Page) => new URL(page.url()).hash.slice(1);

/** Until the ranking shows and the address has been written. */
async function settled(page: Page): Promise<void> {
  await page.locator('#live-results ol > li').first().waitFor();
  await page.waitForFunction(() => location.hash.length > 1);
  await page.waitForTimeout(500);
}

export const tests = suite('answering', {
  async 'shows names without rank or score before any answer'({ open }) {
    const page = await open('');
    const engine = page.waitForRequest(/decision-worker/);
    await page.mouse.move(200, 300);
    await engine;
    const names = await page.locator('#live-results ul > li > a').allInnerTexts();
    assert.ok(names.length >= 10, `${names.length} protocols`);
    assert.deepEqual(names, names.toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)));
    assert.equal(await page.locator('#live-results ol').count(), 0);
    assert.equal(await page.locator('fieldset[id^="question-"] input:checked').count(), 0);
  },

  async 'by keyboard alone leads to a result that can be read'({ open }) {
    const page = await open('');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').innerText(), 'Skip to the content');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator(':focus').getAttribute('id'), 'main');
    assert.equal(fragmentOf(page), '', 'the skip link must not write to the fragment');

    const tabUntil = async (selector: string) => {
      for (let presses = 0; presses < 120; presses += 1) {
        if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`Tab never reached ${selector}`);
    };
    await tabUntil('input[name="platform"][value="linux"]');
    await page.keyboard.press('Space');
    await tabUntil('input[name="link"][value="wifi"]');
    await page.keyboard.press('Space');
    await tabUntil('input[name="payload"][type="text"]');
    await page.keyboard.type('2 KiB');
    await page.keyboard.press('Enter');
    await tabUntil('input[name="security"]');
    await page.keyboard.press('Space');
    await settled(page);
    assert.equal(await page.locator('input[name="payload"][type="text"]').inputValue(), '2 KiB');
    assert.ok((await firstPlace(page)).length > 0);
    const status = page.locator('#live-results [role="status"]');
    await page.waitForFunction(() => [...document.querySelectorAll('#live-results [role="status"]')].some((element) => (element.textContent ?? '').length > 10));
    assert.ok((await status.allInnerTexts()).length >= 1);
    await tabUntil('#live-results a[href*="/result/"]');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/result\/#/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  },

  async 'keeps the answers in the link: opened again it gives the same result'({ open, root }) {
    const page = await open('');
    await page.locator('input[name="link"][value="nb-iot"]').check();
    await page.locator('input[name="platform"][value="rtos"]').check();
    await page.locator('input[name="firewall"][value="unknown"]').check();
    await settled(page);
    const [fragment, first] = [fragmentOf(page), await firstPlace(page)];
    const again = await open(`#${fragment}`);
    await settled(again);
    assert.equal(await firstPlace(again), first);
    assert.ok(await again.locator('input[name="link"][value="nb-iot"]').isChecked());
    assert.ok(await again.locator('input[name="firewall"][value="unknown"]').isChecked());
    assert.equal(again.url(), `${root}#${fragment}`);
  },

  async 'Back takes back one answer, Forward brings it again'({ open }) {
    const page = await open('');
    await page.locator('input[name="security"][value="transport"]').check();
    await page.waitForFunction(() => location.hash.includes('s=hop'));
    await page.locator('input[name="security"][value="none"]').check();
    await page.waitForFunction(() => location.hash.includes('s=no'));
    await page.goBack();
    await page.locator('input[name="security"][value="transport"]:checked').waitFor();
    await page.goForward();
    await page.locator('input[name="security"][value="none"]:checked').waitFor();
  },

  async 'an example opens with one click and is undone with one'({ open }) {
    const page = await open('');
    await page.getByRole('button', { name: 'Water meter on NB-IoT' }).click();
    await settled(page);
    assert.ok(await page.locator('input[name="link"][value="nb-iot"]').isChecked());
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.locator('#live-results ol').waitFor({ state: 'detached' });
    assert.equal(await page.locator('fieldset[id^="question-"] input:checked').count(), 0);
  },

  async 'what is answered before the script has arrived counts'({ open }) {
    const page = await open('');
    // No pointer, no key: the control changes as a screen reader or a very early click would change it.
    await page.evaluate(() => {
      const control = document.querySelector<HTMLInputElement>('input[name="security"][value="end-to-end"]');
      if (control === null) throw new Error('no control');
      control.checked = true;
      control.dispatchEvent(new Event('change', { bubbles: true }));
      window.dispatchEvent(new Event('pointerdown'));
    });
    await settled(page);
    assert.ok(await page.locator('input[name="security"][value="end-to-end"]').isChecked());
    assert.match(fragmentOf(page), /(?:^|&)s=e2e(?:&|$)/);
  },

  async 'jumps to the next question and opens its part'({ open }) {
    const page = await open('');
    await page.getByRole('button', { name: 'Smart plug' }).click();
    await settled(page);
    const next = page.getByRole('button', { name: 'Go to this question' });
    if (await next.count() === 0) return;
    await next.click();
    await page.locator('fieldset:focus').waitFor();
  },

  async 'says which answers stand in the way when nothing fits'({ open }) {
    const page = await open('');
    await page.locator('input[name="link"][value="lorawan"]').check();
    await page.locator('input[name="platform"][value="browser"]').check();
    await page.getByText('No protocol fits').first().waitFor();
    assert.ok((await page.locator('#live-results').innerText()).includes('ruled out'));
  },

  async 'has no accessibility fault with a ranking, an open part and an error on the page'({ open }) {
    const { AxeBuilder } = await import('@axe-core/playwright');
    const page = await open('', { width: 320, dark: true });
    await page.getByRole('button', { name: 'Water meter on NB-IoT' }).click();
    await settled(page);
    await page.locator('summary', { hasText: 'What shifts the ranking' }).click();
    await page.locator('summary', { hasText: 'Special cases' }).click();
    await page.locator('#live-results summary').first().click();
    await page.locator('input[name="payload"][type="text"]').fill('much');
    await page.locator('input[name="payload"][type="text"]').blur();
    await page.getByRole('alert').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overflow, 0, 'the page scrolls sideways');
  },
});
