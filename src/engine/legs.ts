import { translationBetween, type Catalogue, type Citation } from '../knowledge/index.ts';
import { rankFamilies } from './rank-families.ts';
import type { RankedFamily } from './recommendation.ts';
import type { Scenario } from './scenario.ts';
import type { HandWeights } from './weights.ts';

/** `messages`: the leg that was asked about; the others follow from it. */
export type LegId = 'messages' | 'gateway-cloud' | 'cloud-services' | 'firmware';

/** A part of the way with needs of its own. */
export interface LegInput {
  readonly id: LegId;
  readonly scenario: Scenario;
}

/** Where two legs meet. */
export interface LegJoin {
  readonly with: LegId;
  /** `none`: one protocol on both; `published`: a standard or product translates; `own`: the application does; `second`: the device speaks one more protocol. */
  readonly kind: 'none' | 'published' | 'own' | 'second';
  /** What translates; null where nothing published does, or need be. */
  readonly by: string | null;
  readonly sources: readonly Citation[];
}

export interface Leg {
  readonly id: LegId;
  /** Of the best combination; null where nothing fits on this leg. */
  readonly protocol: string | null;
  readonly stack: string | null;
  readonly stackName: string | null;
  /** 0 to 1; null as above. */
  readonly score: number | null;
  /** First on this leg taken by itself. */
  readonly alone: string | null;
  /** To the leg before it on the way, or to the messages for a path beside them. */
  readonly join: LegJoin | null;
}

/** What a join costs in points of the score: our judgement. A translation has to be built, run and understood; two or three grades off by half a step are worth as much. */
export const JOIN_COST: Readonly<Record<LegJoin['kind'], number>> = { none: 0, published: 0.02, second: 0.02, own: 0.05 };

/** More of a leg are never in the best combination: they lie behind by more than any join costs, or nearly so. */
const CONSIDERED = 6;

/**
 * The best combination over the legs: the largest sum of their scores less what the joins cost. Every combination of the leading
 * families is tried; equal ones go to the better order on the first leg. Empty for fewer than two legs.
 */
export function decideLegs(inputs: readonly LegInput[], catalogue: Catalogue, byHand: HandWeights): readonly Leg[] {
  if (inputs.length < 2) return [];
  const ranked = inputs.map(({ id, scenario }) => ({ id, ranking: rankFamilies(scenario, catalogue, byHand).ranking.slice(0, CONSIDERED) }));
  const best = combinations(ranked.map(({ ranking }) => ranking)).reduce((leading, chosen) => (worth(ranked, chosen) > worth(ranked, leading) + 1e-12 ? chosen : leading));
  return ranked.map(({ id, ranking }, at): Leg => {
    const family = best[at] ?? null;
    return {
      id,
      protocol: family?.protocol ?? null, stack: family?.stack ?? null, stackName: family?.stackName ?? null, score: family?.score ?? null,
      alone: ranking[0]?.protocol ?? null,
      join: joinOf(ranked, best, at),
    };
  });
}

type Chosen = readonly (RankedFamily | null)[];
type Ranked = readonly { readonly id: LegId; readonly ranking: readonly RankedFamily[] }[];

/** One family for each leg, in every way; none for a leg on which nothing fits. */
function combinations(rankings: readonly (readonly RankedFamily[])[]): readonly Chosen[] {
  return rankings.reduce<readonly Chosen[]>((chosen, ranking) => {
    const options = ranking.length === 0 ? [null] : ranking;
    return chosen.flatMap((before) => options.map((option) => [...before, option]));
  }, [[]]);
}

function worth(ranked: Ranked, chosen: Chosen): number {
  return ranked.reduce((sum, _, at) => {
    const join = joinOf(ranked, chosen, at);
    return sum + (chosen[at]?.score ?? 0) - (join === null ? 0 : JOIN_COST[join.kind]);
  }, 0);
}

function joinOf(ranked: Ranked, chosen: Chosen, at: number): LegJoin | null {
  const id = ranked[at]?.id;
  // Firmware goes to the same device as the messages; the others follow each other on the way.
  const before = id === 'firmware' ? 0 : at - 1;
  const [own, other, beside] = [chosen[at]?.protocol, chosen[before]?.protocol, ranked[before]?.id];
  if (before < 0 || own === undefined || other === undefined || beside === undefined) return null;
  if (own === other) return { with: beside, kind: 'none', by: null, sources: [] };
  if (id === 'firmware') return { with: beside, kind: 'second', by: null, sources: [] };
  const published = translationBetween(own, other);
  return published === null ? { with: beside, kind: 'own', by: null, sources: [] } : { with: beside, kind: 'published', by: published.by, sources: published.sources };
}
