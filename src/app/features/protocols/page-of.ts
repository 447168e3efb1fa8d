import type { FamilyPage, ProtocolFamily } from '../../../knowledge/index.ts';

const known = new Map<string, Promise<FamilyPage | null>>();

/** The long texts of a protocol: in the catalogue itself, or in a file of their own that is fetched now. The same promise each time. */
export function pageOf({ id, page }: ProtocolFamily): Promise<FamilyPage | null> {
  let promise = known.get(id);
  if (promise === undefined) {
    promise = typeof page === 'function' ? page().then((module) => module.page) : Promise.resolve(page ?? null);
    known.set(id, promise);
  }
  return promise;
}
