import type { Leg, LegId, Recommendation } from '../../engine/index.ts';
import { citationTexts, type CatalogueNames } from '../catalogue-names.ts';
import { formatScore } from '../number-format.ts';

export const LEG_NAMES: Readonly<Record<LegId, string>> = {
  messages: 'Messages, the leg asked about',
  'gateway-cloud': 'Gateway to cloud',
  'cloud-services': 'Cloud to services',
  firmware: 'Files and firmware',
};

/** One leg of the best combination in words. */
export interface LegRow {
  readonly id: LegId;
  readonly name: string;
  /** Protocol and stack; says so where nothing fits. */
  readonly choice: string;
  /** 0 to 100; empty where nothing fits. */
  readonly score: string;
  /** How it meets the leg before; empty for the first. */
  readonly join: string;
  readonly sources: readonly string[];
}

export function legRows({ legs }: Recommendation, names: CatalogueNames): LegRow[] {
  return legs.map((leg) => ({
    id: leg.id,
    name: LEG_NAMES[leg.id],
    choice: choiceText(leg, names),
    score: leg.score === null ? '' : formatScore(leg.score),
    join: joinText(leg, legs, names),
    sources: citationTexts(leg.join?.sources ?? [], names),
  }));
}

function choiceText({ protocol, stackName, alone }: Leg, names: CatalogueNames): string {
  if (protocol === null || stackName === null) return 'Nothing fits on this leg';
  return alone === null || alone === protocol ? stackName : `${stackName}; by itself this leg would take ${names.family(alone)}`;
}

function joinText({ join, protocol }: Leg, legs: readonly Leg[], names: CatalogueNames): string {
  if (join === null || protocol === null) return '';
  const other = legs.find(({ id }) => id === join.with)?.protocol;
  const between = `${names.family(other ?? '')} and ${names.family(protocol)}`;
  switch (join.kind) {
    case 'none': return 'One protocol on both: nothing translates';
    case 'published': return `Between ${between}: ${join.by ?? ''}`;
    case 'own': return `Between ${between}: a translation of your own`;
    case 'second': return `The device speaks a second protocol beside ${names.family(other ?? '')}`;
  }
}
