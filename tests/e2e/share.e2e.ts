import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { decodeLink, linkInText, linkOfPng, type State } from '../../src/questionnaire/index.ts';
import { exampleFragment } from '../support/example-link.ts';
import { suite, type E2eWorld } from '../support/e2e.ts';
import { shiftOf } from '../support/layout-shift.ts';

const fragment = exampleFragment('soil-sensor');
const { answers } = decodeLink(fragment).state;

/** What would change the choice takes its time on a busy machine. */
const DECIDED_MS = 90_000;

async function openShare(world: E2eWorld, options: Parameters<E2eWorld['open']>[1] = {}): Promise<Page> {
  const page = await world.open(`share/#${fragment}`, options);
  await page.getByRole('heading', { name: 'Picture' }).waitFor({ timeout: DECIDED_MS });
  return page;
}

const card = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await download.path());
}

const answersOf = (link: string | null): State['answers'] => {
  const decoded = decodeLink(link ?? '');
  assert.ok(decoded.intact, `intact link in ${link}`);
  return decoded.state.answers;
};

export const tests = suite('share', {
  async 'copies a table with header cells, and its Markdown for places that take text only'(world) {
    const page = await openShare(world);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const table = card(page, 'Table for Confluence, Word, Jira and mail');
    await table.getByRole('button', { name: 'Copy' }).click();
    await table.getByText('Copied').waitFor();
    const [html, text] = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return Promise.all(['text/html', 'text/plain'].map(async (type) => (await item?.getType(type))?.text() ?? ''));
    });
    assert.match(html ?? '', /<th scope="col">Protocol<\/th>/);
    assert.equal(text?.replaceAll('\r\n', '\n'), await table.getByRole('textbox').inputValue());
    assert.match(text ?? '', /\| Rank \| Protocol \|/);
  },

  async 'shows the text selected where the clipboard is closed'(world) {
    const page = await openShare(world);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const link = card(page, 'Link');
    await link.getByRole('button', { name: 'Copy' }).focus();
    await page.keyboard.press('Enter');
    await link.getByText('press Ctrl+C').waitFor();
    const selected = await link.getByRole('textbox').evaluate((field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return document.activeElement === field && value.slice(selectionStart, selectionEnd);
    });
    assert.equal(selected, `${world.root}result/#${fragment}`);
  },

  async 'offers a snippet for each place, view and theme'(world) {
    const page = await openShare(world);
    const embed = card(page, 'Inside another page');
    await embed.getByLabel('Where it goes').selectOption({ label: 'Systems that ask for an address' });
    await embed.getByLabel('What it shows').selectOption({ label: 'One chart' });
    await embed.getByLabel('Chart', { exact: true }).selectOption({ label: 'Bytes a day by payload' });
    await embed.getByLabel('Theme').selectOption({ label: 'Dark' });
    assert.equal(await embed.getByRole('textbox').inputValue(), `${world.root}embed/chart/?chart=bytes-by-payload&theme=dark#${fragment}`);
  },

  async 'saves pictures that carry the answers, PNG at twice the size'(world) {
    const page = await openShare(world);
    const svg = (await saved(page, 'Save as protocol-message-bytes.svg')).toString('utf8');
    assert.deepEqual(answersOf(/<metadata>([^<]*)</.exec(svg)?.[1] ?? null), answers);
    const png = await saved(page, 'Save as protocol-message-bytes.png');
    assert.deepEqual(answersOf(linkOfPng(png)), answers);
    assert.equal(png.readUInt32BE(16), 2 * Number(/ width="(\d+)"/.exec(svg)?.[1]));
  },

  async 'shows a QR code that a reader finds on a dark screen, and saves it with the link in words'(world) {
    const { decodeQR } = await import('qr/decode.js');
    const page = await openShare(world, { dark: true });
    const seen = await card(page, 'QR code').screenshot();
    const image = await page.evaluate(async (bytes) => {
      const picture = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [picture.width, picture.height];
      const context = canvas.getContext('2d');
      context?.drawImage(picture, 0, 0);
      return { width: picture.width, height: picture.height, data: [...context?.getImageData(0, 0, picture.width, picture.height).data ?? []] };
    }, [...seen]);
    const read = decodeQR({ ...image, data: Uint8ClampedArray.from(image.data) });
    assert.ok(read.startsWith(`${world.root}result/#v=p1`), read);
    assert.deepEqual(answersOf(read), answers);
    const svg = (await saved(page, 'Save as protocol-link.svg')).toString('utf8');
    assert.deepEqual(answersOf(linkInText(svg)), answers);
    assert.deepEqual(answersOf(linkOfPng(await saved(page, 'Save as protocol-link.png'))), answers);
  },

  async 'saves every document with its link'(world) {
    const page = await openShare(world);
    for (const name of ['protocol-decision.md', 'protocol-result.md', 'protocol-result.html', 'protocol-result.csv', 'protocol-values.csv', 'protocol-result.json']) {
      const text = (await saved(page, `Save as ${name}`)).toString('utf8');
      assert.ok(text.replaceAll('&amp;', '&').includes(fragment), name);
    }
  },

  async 'moves nothing under its reader while more comes'(world) {
    const page = await openShare(world);
    const shift = await shiftOf(page);
    assert.ok(shift < 0.02, `layout shift ${shift}`);
  },

  async 'fits 360 pixels and has no accessibility fault'(world) {
    const { AxeBuilder } = await import('@axe-core/playwright');
    const page = await openShare(world, { width: 360, dark: true });
    const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 0);
  },
});
