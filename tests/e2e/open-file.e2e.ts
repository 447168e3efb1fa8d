import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { decodeLink, encodePackedLink } from '../../src/questionnaire/index.ts';
import { exampleFragment } from '../support/example-link.ts';
import { suite } from '../support/e2e.ts';

const fragment = exampleFragment('soil-sensor');
const other = exampleFragment('browser-dashboard');
const picture = `<svg xmlns="http://www.w3.org/2000/svg"><metadata>#${encodePackedLink(decodeLink(other).state).replaceAll('&', '&amp;')}</metadata></svg>`;

/** Drops a file until the page, which first has to come to life, says what came of it. */
async function drop(page: Page, name: string, content: string, answer: string): Promise<void> {
  const said = page.getByText(answer);
  for (let tries = 0; tries < 40 && await said.count() === 0; tries += 1) {
    await dropOnce(page, name, content);
    await page.waitForTimeout(1_500);
  }
  assert.equal(await said.count(), 1, answer);
}

async function dropOnce(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(([file, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text ?? ''], file ?? ''));
    for (const kind of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }));
  }, [name, content]);
}

const answersIn = (page: Page) => decodeLink(new URL(page.url()).hash).state.answers;

export const tests = suite('open file', {
  async 'brings the answers of a dropped picture back on the result page, from any page'(world) {
    const page = await world.open('protocols/coap/');
    await page.mouse.move(200, 200);
    await drop(page, 'protocol-message-bytes.svg', picture, 'The answers of protocol-message-bytes.svg are in place');
    await page.waitForURL(/\/result\/#v=1/, { timeout: 60_000 });
    assert.deepEqual(answersIn(page), decodeLink(other).state.answers);
  },

  async 'keeps the present answers when a file cannot be used, and says why'(world) {
    const page = await world.open(`#${fragment}`);
    await page.locator('#live-results ol > li').first().waitFor({ timeout: 90_000 });
    await drop(page, 'minutes.md', '# Minutes of a meeting', 'minutes.md: expected a document with a share link or an answers file in JSON, found text with neither');
    assert.deepEqual(answersIn(page), decodeLink(fragment).state.answers);
    await page.getByRole('button', { name: 'Close' }).click();
    assert.equal(await page.getByText('was not taken over').count(), 0);
  },

  async 'does the same without dragging, on the page for sharing'(world) {
    const page = await world.open('share/');
    await page.mouse.move(200, 200);
    const field = page.getByLabel('File');
    await page.getByRole('link', { name: 'open a worked example' }).waitFor();
    await field.setInputFiles({ name: 'protocol-decision.md', mimeType: 'text/markdown', buffer: Buffer.from(`Link: <https://tool.example/#${other}>`) });
    await page.waitForURL(/\/result\/#v=1/, { timeout: 60_000 });
    assert.deepEqual(answersIn(page), decodeLink(other).state.answers);
  },
});
