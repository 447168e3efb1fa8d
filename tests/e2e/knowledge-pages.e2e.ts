import assert from 'node:assert/strict';
import { suite } from '../support/e2e.ts';

export const tests = suite('knowledge pages', {
  async 'can be read without script: what speaks for a protocol, its stacks, its grades and who says so'({ open }) {
    const page = await open('protocols/mqtt/', { javaScript: false });
    for (const id of ['when', 'pros-and-cons', 'needs', 'bytes', 'capabilities', 'platforms', 'maturity', 'grades']) {
      const section = page.locator(`section[aria-labelledby="${id}"]`);
      assert.ok((await section.innerText()).length > 100, id);
      assert.ok(id === 'bytes' || await section.locator('a[href^="https://"]').count() > 0, `${id} names no source`);
    }
    assert.equal(await page.locator('section[aria-labelledby="bytes"] tbody tr').count() > 5, true);
  },

  async 'lead from the table of links to a link and on to the protocols that run on it'({ open }) {
    const page = await open('links/');
    await page.getByRole('link', { name: 'LoRaWAN' }).click();
    await page.waitForURL(/\/links\/lorawan\/$/);
    assert.equal(await page.locator('h1').innerText(), 'LoRaWAN');
    await page.locator('section[aria-labelledby="without-ip"] a').first().click();
    await page.waitForURL(/\/protocols\/[a-z-]+\/$/);
  },

  async 'count 146 and 706 bytes in the article’s example'({ open }) {
    const page = await open('article/', { javaScript: false });
    assert.deepEqual(await page.locator('section[aria-labelledby="bytes"] dd').allInnerTexts(), ['146 B', '706 B', '2 B', '850 B, 42,500\u00a0%']);
  },

  async 'put the article’s advice beside ours and say why where they differ'({ open }) {
    const page = await open('article/', { javaScript: false });
    const rows = page.locator('section[aria-labelledby="rulings"] tbody tr');
    assert.ok(await rows.count() >= 10);
    assert.ok((await rows.first().innerText()).length > 20);
  },
});
