import assert from 'node:assert/strict';
import { suite } from '../support/e2e.ts';

export const tests = suite('facts and search', {
  async 'can be read without script: each number with condition, source and date'({ open }) {
    const page = await open('facts/nat-timeouts/', { javaScript: false });
    const first = page.locator('tbody details').first();
    await first.locator('summary').click();
    const text = await first.innerText();
    assert.match(text, /idle UDP mapping\s+120–300 s/);
    assert.match(text, /at least 2 minutes, 5 recommended/);
    assert.match(text, /checked 2026-\d\d-\d\d/);
    assert.ok(await first.locator('a[href^="https://www.rfc-editor.org/"]').count() > 0);
    assert.ok(await page.locator('section[aria-labelledby="differ"] article').count() >= 3);
  },

  async 'filter what was typed before the page came to life'({ open }) {
    const page = await open('facts/libraries/');
    await page.getByRole('searchbox', { name: 'Show rows with' }).fill('wolfssl x.509');
    await page.getByText(/^1 of \d+ rows$/).waitFor();
    assert.equal(await page.locator('section[aria-labelledby="rows"] tbody tr').count(), 1);
  },

  async 'lead from a search by keyboard to the row of a fact'({ open }) {
    const page = await open('search/');
    await page.getByRole('searchbox').fill('twilio super sim');
    await page.getByText(/^\d+ results?$/).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/facts\/nat-timeouts\/#C-305$/);
    const row = page.locator('[id="C-305"]');
    assert.match(await row.innerText(), /Twilio Super SIM/);
    assert.equal(await row.evaluate((place) => {
      const { top, bottom } = place.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    }), true);
  },

  async 'lead from a search to a question in a folded part'({ open }) {
    const page = await open('search/');
    await page.getByRole('searchbox').fill('time between messages');
    await page.getByText(/^\d+ results?$/).waitFor();
    await page.locator('main li a').first().click();
    await page.locator('#question-interval').waitFor({ state: 'visible' });
  },
});
