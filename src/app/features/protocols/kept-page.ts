import { pageOf, type FamilyPage, type ProtocolFamily } from '../../../knowledge/index.ts';

const known = new Map<string, Promise<FamilyPage | null>>();

/** The long texts of a protocol. The same promise each time: a page that waits for it must find it again. */
export function keptPageOf(family: ProtocolFamily): Promise<FamilyPage | null> {
  let promise = known.get(family.id);
  if (promise === undefined) {
    promise = pageOf(family);
    known.set(family.id, promise);
  }
  return promise;
}
