import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { suite } from '../support/e2e.ts';

const shown = (page: Page, question: string) => page.locator(`fieldset#question-${question}`).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  return [...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), ...(sideways > 0 ? [`scrolls sideways by ${sideways} px`] : [])];
}

export const tests = suite('guided', {
  async 'asks one question at a time by keyboard, and Back undoes the answer that was given there'({ open }) {
    const page = await open('guided/', { width: 320, dark: true });
    await shown(page, 'platform');
    await page.locator('input[name="platform"][value="linux"]').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Next', exact: true }).focus();
    await page.keyboard.press('Enter');
    await shown(page, 'link');
    assert.equal(await page.locator(':focus').getAttribute('id'), 'question-link');
    await page.locator('input[name="link"][value="wifi"]').check();
    await page.getByText('Question 2 of').waitFor();
    await page.getByText(/^First: .+ of 100/).first().waitFor();
    assert.deepEqual(await faultsOf(page), []);
    await press(page, 'Next');
    await shown(page, 'firewall');
    await press(page, 'Skip');
    await shown(page, 'topology');
    await press(page, 'Back');
    await shown(page, 'firewall');
    await press(page, 'Back');
    await shown(page, 'link');
    assert.ok(!await page.locator('input[name="link"][value="wifi"]').isChecked(), 'the answer is undone');
    await page.getByRole('button', { name: 'Redo', exact: true }).click();
    await page.locator('input[name="link"][value="wifi"]:checked').waitFor();
    await page.waitForFunction(() => /[#&]l=w(?:&|$)/.test(location.hash));
    await page.goBack();
    await page.locator('input[name="link"][value="wifi"]:not(:checked)').waitFor();
  },

  async 'shows the most useful question first, over the same answers as the page of all questions'({ open }) {
    const page = await open('');
    await page.getByRole('button', { name: 'Smart plug' }).click();
    await page.locator('input[name="link"][value="wifi"]:checked').waitFor();
    await page.locator('#live-results ol > li').first().waitFor();
    await page.locator('input[name="firewall"][value="unknown"]').check();
    await page.getByRole('button', { name: 'Clear the answer to: Platform of the endpoint' }).click();
    const suggested = page.getByText(/Most useful to answer next:|Not answered yet/).locator('strong');
    await suggested.waitFor();
    const label = await suggested.innerText();
    await page.getByRole('link', { name: 'One question at a time' }).click();
    await page.getByRole('heading', { name: 'One question at a time' }).waitFor();
    await shown(page, 'platform');
    await page.getByLabel('Most useful first').check();
    const next = page.getByRole('button', { name: 'Skip', exact: true });
    await next.or(page.getByRole('button', { name: 'Review the answers' })).first().waitFor();
    if (label !== 'Platform of the endpoint') {
      await next.click();
      assert.equal(await page.locator('fieldset[id^="question-"] > legend').innerText(), label);
    }
    await page.getByLabel('In order').check();
    await page.getByText(/^Question \d+ of \d+$|^One of \d+ questions$/).waitFor();
  },

  async 'reviews every answer, changes one and comes back'({ open }) {
    const page = await open('');
    await page.getByRole('button', { name: 'Smart plug' }).click();
    await page.locator('input[name="link"][value="wifi"]:checked').waitFor();
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    await page.getByRole('heading', { name: 'Review the answers' }).waitFor();
    assert.equal(await page.getByRole('link', { name: /^(?:Change|Answer) / }).count(), await page.locator('dl > div').count());
    assert.ok(await page.locator('dl > div').count() > 30);
    await page.setViewportSize({ width: 320, height: 800 });
    assert.deepEqual(await faultsOf(page), []);
    await page.getByRole('link', { name: 'Change Links the device uses' }).click();
    await shown(page, 'link');
    await page.locator('input[name="link"][value="ethernet"]').check();
    await press(page, 'Back to the review');
    await page.getByRole('heading', { name: 'Review the answers' }).waitFor();
    await page.locator('dl > div').filter({ hasText: 'Links the device uses' }).getByText('Ethernet').waitFor();
  },

  async 'a number that cannot be read is named by the review, which leads to it'({ open }) {
    const page = await open('');
    await page.locator('input[name="security"][value="none"]').check();
    await page.locator('fieldset#question-security[data-state="answered"]').waitFor();
    const field = page.locator('input[name="payload"][type="text"]');
    await field.fill('much');
    await field.press('Tab');
    const told = await page.getByRole('alert').first().innerText();
    await page.getByRole('link', { name: 'Review', exact: true }).click();
    const summary = page.getByRole('alert').filter({ hasText: 'One number could not be read' });
    await summary.waitFor();
    await page.waitForFunction(() => document.activeElement?.querySelector('[role="alert"]') !== null && document.activeElement !== document.body);
    assert.ok((await summary.innerText()).includes(told), 'in the words of the field');
    await summary.getByRole('link', { name: 'Payload of one message' }).click();
    await shown(page, 'payload');
    assert.equal(await page.locator('input[name="payload"][type="text"]').inputValue(), 'much');
    await page.locator('input[name="payload"][type="text"]').fill('64');
    await page.keyboard.press('Enter');
    await press(page, 'Back to the review');
    await page.locator('dl > div').filter({ hasText: 'Payload of one message' }).getByText('64').waitFor();
    assert.equal(await page.getByRole('alert').count(), 0);
  },
});
