import { catalogue, type Catalogue } from '../../knowledge/index.ts';
import { done, jsonText, type Command } from '../command.ts';

export const catalogueCommand: Command = {
  name: 'catalogue',
  summary: 'The whole knowledge base with its sources',
  positionals: [],
  options: {},
  details: ['Every figure carries its unit, condition, sources, how it was obtained and when it was checked. "wirewise schema catalogue" describes the document.'],
  run: async () => done(jsonText(await withPages(catalogue))),
};

/** The program loads the long texts of a protocol apart; the document holds them in place. */
async function withPages(whole: Catalogue): Promise<Catalogue> {
  const families = await Promise.all(whole.families.map(async (family) =>
    (typeof family.page === 'function' ? { ...family, page: (await family.page()).page } : family)));
  return { ...whole, families };
}
