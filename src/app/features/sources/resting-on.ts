import {
  catalogue, factTableNames, loadFactTables, loadNewcomers, loadSeedClaims, withPages, type Citation,
} from '../../../knowledge/index.ts';
import { paths } from '../../paths.ts';

/** Something in the catalogue that cites a source. */
export interface Resting {
  readonly title: string;
  readonly to: string;
}

/** By id of a source: everything that rests on it, in the order of the catalogue, each once. */
export async function loadRestingOn(): Promise<ReadonlyMap<string, readonly Resting[]>> {
  const [{ families, links, criteria }, { tables }, newcomers, claims] = await Promise.all([withPages(catalogue), loadFactTables(), loadNewcomers(), loadSeedClaims()]);
  const resting = new Map<string, Resting[]>();
  const note = (value: unknown, entry: Resting) => {
    for (const source of citedIn(value)) resting.set(source, [...(resting.get(source) ?? []), entry]);
  };
  for (const family of families) note(family, { title: family.name, to: paths.protocol(family.id) });
  for (const link of links) note(link, { title: link.name, to: paths.link(link.id) });
  for (const criterion of criteria) note(criterion, { title: `Criterion: ${criterion.name}`, to: paths.method });
  for (const newcomer of newcomers) note(newcomer, { title: newcomer.name, to: `${paths.newcomers}#${newcomer.id}` });
  for (const { id, slug, title } of factTableNames) for (const row of tables[id]) note(row, { title: `${title}: ${row.subject}`, to: `${paths.factTable(slug)}#${row.id}` });
  for (const claim of claims) note(claim, { title: `Claim ${claim.id} of the article`, to: `${paths.article}#${claim.id}` });
  return resting;
}

/** Ids of the sources of every citation in a value, each once. */
function citedIn(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if (isCitation(value)) found.add(value.source);
  for (const part of Object.values(value)) citedIn(part, found);
  return found;
}

function isCitation(value: object): value is Citation {
  return 'source' in value && typeof value.source === 'string' && Object.keys(value).every((key) => key === 'source' || key === 'clause');
}
