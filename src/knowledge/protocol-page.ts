import type { Catalogue } from './schema/catalogue.ts';
import type { FamilyPage } from './schema/family-page.ts';
import type { ProtocolFamily } from './schema/protocol.ts';

/** The long texts of a family, wherever they stand; `null` for a family that has none. */
export async function pageOf(family: Pick<ProtocolFamily, 'page'>): Promise<FamilyPage | null> {
  if (family.page === undefined) return null;
  return typeof family.page === 'function' ? (await family.page()).page : family.page;
}

/** The whole catalogue with every page in place: what the document and the checks see. */
export async function withPages(catalogue: Catalogue): Promise<Catalogue> {
  const families = await Promise.all(catalogue.families.map(async (family) => {
    const page = await pageOf(family);
    return page === null ? family : { ...family, page };
  }));
  return { ...catalogue, families };
}
