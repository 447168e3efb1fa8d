import { AxeBuilder } from '@axe-core/playwright';
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { suite, type E2eTest } from '../support/e2e.ts';

/** Every folder of the built app that holds a page, from the build itself: a new page is tested without being listed. */
const pages = readdirSync(new URL('../../dist/', import.meta.url), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'index.html')
  .map((entry) => entry.parentPath.replaceAll('\\', '/').replace(/^.*\/dist\/?/, ''))
  .map((path) => (path === '' ? '' : `${path}/`))
  .toSorted();

const looks = [
  { name: 'narrow and light', width: 320, dark: false },
  { name: 'wide and dark', width: 1280, dark: true },
  { name: 'narrow and dark', width: 320, dark: true },
  { name: 'wide and light', width: 1280, dark: false },
] as const;

const accessible: readonly E2eTest[] = pages.flatMap((path) => looks.map((look) => ({
  name: `page /${path}: ${look.name}, has no accessibility fault and does not scroll sideways`,
  async run({ open }) {
    const page = await open(path, look);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`), []);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(overflow, 0, 'the page scrolls sideways');
  },
})));

const clean = suite('every page', {
  async 'has one h1, a title, a description and a language'({ open }) {
    for (const path of pages) {
      const page = await open(path);
      const found = await page.evaluate(() => ({
        headings: document.querySelectorAll('h1').length,
        title: document.title.length > 0,
        description: document.querySelector('meta[name="description"]')?.getAttribute('content') !== null,
        language: document.documentElement.lang,
      }));
      assert.deepEqual(found, { headings: 1, title: true, description: true, language: 'en' }, path);
      await page.close();
    }
  },

  async 'shows its content without script'({ open }) {
    for (const path of pages) {
      const page = await open(path, { javaScript: false });
      assert.ok((await page.locator('h1').innerText()).length > 3, path);
      await page.close();
    }
  },

  async 'has links that lead to pages that exist'({ open, root }) {
    const known = new Set(pages.map((path) => new URL(path, root).href));
    for (const path of pages) {
      const page = await open(path, { javaScript: false });
      const targets = await page.locator('a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      for (const target of targets) {
        if (!target.startsWith(root)) continue;
        assert.ok(known.has(target.replace(/#.*$/, '')), `/${path} links to ${target}`);
      }
      await page.close();
    }
  },
});

export const tests: readonly E2eTest[] = [...clean, ...accessible];
