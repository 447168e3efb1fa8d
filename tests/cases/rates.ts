import { rankingFor } from '../../src/cli/decide.ts';
import { answersFromConditions } from '../../src/questionnaire/index.ts';
import { familyOf, type PublishedDecision } from './published-decision.ts';

/** What `judge` says of a case beside what its source says. */
export interface Judged {
  readonly decision: PublishedDecision;
  /** Families in our order. */
  readonly ranking: readonly string[];
  /** Our place of the best family that the source chose or a fair reader accepts, from 1; Infinity where all of them are out. */
  readonly place: number;
  readonly rejectedFirst: boolean;
}

export function judgeAll(decisions: readonly PublishedDecision[], withInferred: boolean): readonly Judged[] {
  return decisions.map((decision) => {
    const { answers } = answersFromConditions(decision.conditions, withInferred ? decision.inferred : undefined);
    const ranking = rankingFor({ answers, weights: {} }).ranking.map(({ protocol }) => protocol);
    const met = new Set<string>([...decision.chosen, ...decision.acceptableInferred].map(familyOf));
    const at = ranking.findIndex((family) => met.has(family));
    const [first] = ranking;
    return { decision, ranking, place: at < 0 ? Infinity : at + 1, rejectedFirst: first !== undefined && !met.has(first) && decision.rejected.some((name) => familyOf(name) === first) };
  });
}

export interface Rates {
  readonly cases: number;
  /** Shares of the cases, from 0 to 1: met by our first place, within the first two and three, and first place among what the source rejected. */
  readonly first: number;
  readonly firstTwo: number;
  readonly firstThree: number;
  readonly rejected: number;
  /** First place met, every source counting once however many cases it gives. */
  readonly firstBySource: number;
  /** First place met, by the family that the source names first. */
  readonly byFamily: ReadonlyMap<string, { readonly cases: number; readonly met: number }>;
}

export function ratesOf(judged: readonly Judged[]): Rates {
  const within = (place: number) => judged.filter((one) => one.place <= place).length / judged.length;
  const bySource = grouped(judged, ({ decision }) => decision.source.title);
  const shares = [...bySource.values()].map((own) => own.filter(({ place }) => place === 1).length / own.length);
  const byFamily = grouped(judged, ({ decision }) => familyOf(decision.chosen[0] ?? ''));
  return {
    cases: judged.length, first: within(1), firstTwo: within(2), firstThree: within(3),
    rejected: judged.filter(({ rejectedFirst }) => rejectedFirst).length / judged.length,
    firstBySource: shares.reduce((sum, share) => sum + share, 0) / shares.length,
    byFamily: new Map([...byFamily].map(([family, own]) => [family, { cases: own.length, met: own.filter(({ place }) => place === 1).length }])),
  };
}

function grouped(judged: readonly Judged[], keyOf: (one: Judged) => string): ReadonlyMap<string, readonly Judged[]> {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}
