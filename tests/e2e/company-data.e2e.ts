import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { companyDataOf, decodeLink, encodeLink, withCompanyData } from '../../src/questionnaire/index.ts';
import { companyData, companyDataText, exampleText } from '../support/company-data.ts';
import { exampleFragment } from '../support/example-link.ts';
import { suite } from '../support/e2e.ts';

const fragment = exampleFragment('water-meter');
/** The example of the documentation, which leaves CoAP out, too. */
const PARTS = { ...JSON.parse(exampleText) as object, hidden: ['grpc', 'coap'] };
const { mark } = companyData(PARTS, 'Example Metering');
const MARK = `${mark.name}, ${mark.date} (${mark.hash})`;
const bar = (page: Page) => page.getByRole('region', { name: 'Company data in use' });
const file = (text: string) => ({ name: 'company.json', mimeType: 'application/json', buffer: Buffer.from(text) });
const names = (page: Page) => page.locator('#live-results ol > li').evaluateAll((rows) => rows.map((row) => row.children[1]?.textContent ?? ''));
const named = encodeLink(withCompanyData(decodeLink(fragment).state, mark));

async function take(page: Page, text: string): Promise<void> {
  const field = page.getByLabel('Open company data');
  await field.waitFor();
  // The field works once the page has come to life.
  await page.getByRole('heading', { name: 'Company data' }).hover();
  await page.getByText('Nothing is saved yet.').or(page.getByText('Present answers, not saved')).first().waitFor();
  await field.setInputFiles(file(text));
}

async function axeFaults(page: Page): Promise<readonly string[]> {
  const { AxeBuilder } = await import('@axe-core/playwright');
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

export const tests = suite('company data', {
  async 'are taken over, decide, are named on page, link and record, survive a reload, and can be removed'({ open, root }) {
    const page = await open(`#${fragment}`);
    await page.locator('#live-results ol > li').first().waitFor({ timeout: 90_000 });
    const before = await names(page);
    await page.goto(`${root}scenarios/#${fragment}`);
    await take(page, companyDataText(PARTS, 'Example Metering'));
    await bar(page).getByText(MARK).waitFor({ timeout: 90_000 });
    await page.goto(`${root}#${fragment}`);
    await page.locator('#live-results ol > li').first().waitFor({ timeout: 90_000 });
    await bar(page).getByText(MARK).waitFor();
    const after = await names(page);
    assert.ok(before.includes('CoAP'), before.join());
    assert.ok(!after.includes('CoAP') && after.includes('Meter protocol'), after.join());
    await bar(page).getByText('What they change').click();
    await bar(page).getByText('A protocol of one’s own: Meter protocol, based on Raw UDP.').waitFor();
    await page.waitForFunction(() => window.location.hash.includes('&x='), undefined, { timeout: 90_000 });
    assert.deepEqual(companyDataOf(decodeLink(new URL(page.url()).hash).state), { name: mark.name, hash: mark.hash });

    await page.getByRole('link', { name: 'Share' }).first().click();
    await page.waitForURL(/\/share\//);
    await page.getByRole('heading', { name: 'Decision record' }).waitFor({ timeout: 90_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Save as .*\.md/ }).first().click()]);
    const saved = await readFile(await download.path(), 'utf8');
    assert.ok(saved.includes(MARK), saved.slice(-1500));

    await bar(page).getByRole('button', { name: 'Remove' }).click();
    await bar(page).waitFor({ state: 'detached', timeout: 90_000 });
  },

  async 'are refused with the path of what is wrong; nothing changes'({ open }) {
    const page = await open('scenarios/');
    await take(page, companyDataText({ hidden: ['telepathy'] }));
    await page.getByText('company.json: hidden[0]: expected the id of a family, protocol or stack of the catalogue, found "telepathy"').waitFor({ timeout: 60_000 });
    assert.equal(await bar(page).count(), 0);
  },

  async 'that a link names and this browser has not are asked for, and the result is shown without'({ open }) {
    const page = await open(`#${named}`, { width: 320, height: 640, dark: true });
    await page.getByText(`This link was made with company data: ${mark.name} (${mark.hash})`).waitFor({ timeout: 90_000 });
    await page.getByText('It is shown here without them').waitFor();
    assert.deepEqual(await axeFaults(page), []);
    await page.getByLabel('Company data', { exact: true }).setInputFiles(file(companyDataText(PARTS, 'Example Metering')));
    await bar(page).getByText(MARK).waitFor({ timeout: 90_000 });
    await page.locator('#live-results ol > li').first().waitFor({ timeout: 90_000 });
    assert.equal(await page.getByText('This link was made with company data').count(), 0);
    assert.deepEqual(await axeFaults(page), []);
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('main ~ *, section, main *, header *')].filter((element) => element.getBoundingClientRect().right > 321).map((element) => `${element.tagName} ${element.className}`).slice(0, 8)), []);
  },

  async 'that a link names are missed in a frame, too'({ open }) {
    const page = await open(`embed/#${named}`);
    await page.getByText('Decided with company data; shown here without them.').waitFor();
  },
});
