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
  { name: 'narrow and dark', width: 320, dark: true },
  { name: 'wide and light', width: 1280, dark: false },
] as const;

/** Small enough that one group stays well within the time of a test on a busy machine. */
const GROUP = 4;

/** Pages of one kind differ in their data alone: after the first of a kind they take the looks in turn, every other page takes both. */
const kindOf = (path: string) => /^(?:protocols|links|facts)\/(?=.)/.exec(path)?.[0] ?? path;
function pagesFor(look: number): readonly (readonly string[])[] {
  const taken = pages.filter((path) => {
    const alike = pages.filter((other) => kindOf(other) === kindOf(path));
    const place = alike.indexOf(path);
    return place === 0 || place % looks.length === look;
  });
  return Array.from({ length: Math.ceil(taken.length / GROUP) }, (_, at) => taken.slice(at * GROUP, (at + 1) * GROUP));
}

const accessible: readonly E2eTest[] = looks.flatMap((look, at) => pagesFor(at).map((group) => ({
  name: `every page: ${look.name}, no accessibility fault and no sideways scrolling: ${group.map((path) => `/${path}`).join(' ')}`,
  async run({ open, root }) {
    const page = await open('', look);
    const faults: string[] = [];
    for (const path of group) {
      await page.goto(new URL(path, root).href, { waitUntil: 'load' });
      const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true).analyze();
      faults.push(...violations.map(({ id, nodes }) => `/${path} ${id}: ${nodes.map(({ html }) => html).join(' | ')}`));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) faults.push(`/${path} scrolls sideways by ${overflow} px`);
    }
    assert.deepEqual(faults, []);
  },
})));

const clean = suite('every page', {
  async 'has one h1, a title, a description and a language, before any script'({ root }) {
    for (const path of pages) {
      const text = await (await fetch(new URL(path, root))).text();
      assert.equal(text.match(/<h1[\s>]/g)?.length, 1, `/${path}: one h1`);
      assert.match(text, /<h1[^>]*>[^<]{4,}/, `/${path}: an h1 with text`);
      assert.match(text, /<title>[^<]{5,}<\/title>/, `/${path}: a title`);
      assert.match(text, /<meta name="description" content="[^"]{20,}"/, `/${path}: a description`);
      assert.match(text, /<html lang="en"/, `/${path}: a language`);
    }
  },

  async 'has links that lead to pages that exist'({ root }) {
    const known = new Set(pages.map((path) => new URL(path, root).href));
    for (const path of pages) {
      const here = new URL(path, root);
      const text = await (await fetch(here)).text();
      for (const [, href = ''] of text.matchAll(/<a\s[^>]*href="([^"]*)"/g)) {
        const target = new URL(href.replaceAll('&amp;', '&'), here).href;
        if (target.startsWith(root)) assert.ok(known.has(target.replace(/#.*$/, '')), `/${path} links to ${target}`);
      }
    }
  },

  async 'comes to life without complaint'({ open, root }) {
    const page = await open('');
    for (const path of pages.filter((one) => pages.find((other) => kindOf(other) === kindOf(one)) === one)) {
      await page.goto(new URL(path, root).href, { waitUntil: 'load' });
      await page.mouse.move(10, 10);
      await page.mouse.move(200, 200);
      await page.waitForTimeout(500);
    }
  },
});

export const tests: readonly E2eTest[] = [...clean, ...accessible];
