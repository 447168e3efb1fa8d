import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Pages of knowledge: one page for each protocol, link, and table of facts. */
const KINDS = /^(?:protocols|links|facts)\/./;

/**
 * What is looked at: every page, of the many of one kind the largest alone, and what shows a state with one in its address.
 * @param {{dist: string, fragment: string, all: boolean}} options all: every page of each kind, too
 * @returns {Promise<{name: string, address: string, charts?: true}[]>} address: relative to the root of the app; charts: one stands on the first screen
 */
export async function pagesOf({ dist, fragment, all }) {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('index.html'));
  const pages = await Promise.all(files.map(async (file) => ({ address: file.replaceAll('\\', '/').replace(/index\.html$/, ''), bytes: (await stat(join(dist, file))).size })));
  const bySize = pages.toSorted((a, b) => b.bytes - a.bytes);
  const seen = new Set();
  const wanted = bySize.filter(({ address }) => {
    const kind = KINDS.test(address) ? address.split('/')[0] : address;
    if (!all && seen.has(`${kind}/*`)) return false;
    seen.add(`${kind}/*`);
    return true;
  }).map(({ address }) => ({ name: `/${address}`, address })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const withState = ['', 'result/', 'share/', 'embed/', 'embed/form/'].map((address) => ({ name: `/${address} with answers`, address: `${address}#${fragment}` }));
  const chart = { name: '/embed/chart/ with answers', address: `embed/chart/?chart=bytes-by-payload#${fragment}`, charts: true };
  return [...wanted, ...withState, chart];
}
