import type { FamilyPage } from './schema/family-page.ts';
import type { ProtocolFamily } from './schema/protocol.ts';

/** The long texts of a family, wherever they stand; `null` for a family that has none. */
export async function pageOf(family: Pick<ProtocolFamily, 'page'>): Promise<FamilyPage | null> {
  if (family.page === undefined) return null;
  return typeof family.page === 'function' ? (await family.page()).page : family.page;
}
