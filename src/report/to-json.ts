import type { RankedFamily, Recommendation } from '../engine/index.ts';
import { catalogueNames, citationTexts, type CatalogueNames } from './catalogue-names.ts';
import type { ReportContext } from './context.ts';
import { keepOrSwitchJson } from './keep-or-switch.ts';
import { reasonEntry } from './reason-entry.ts';
import { costsJson, estimatesWith } from './result-costs.ts';
import { assumptionText } from './wording/assumptions.ts';
import { becauseText } from './wording/because.ts';

/** The `advise` document: the recommendation with its texts, as plain data. Numbers are not rounded. */
export type AdviseDocument = ReturnType<typeof toJson>;

export function toJson(recommendation: Recommendation, context: ReportContext) {
  const names = catalogueNames(context.catalogue);
  const questionOf = new Map(context.questions.map((line) => [line.input, line.id]));
  return {
    version: context.toolVersion,
    catalogueDate: recommendation.catalogueDate,
    ...(context.catalogue.overlay === undefined ? {} : { companyData: context.catalogue.overlay }),
    answers: context.answers,
    link: context.link,
    verdict: recommendation.verdict,
    margin: recommendation.margin,
    ranking: recommendation.ranking.map((family) => rankingEntry(family, context, names)),
    eliminated: recommendation.eliminated.map(({ protocol, stack, reasons }) => ({
      protocol, stack, reasons: reasons.map((reason) => reasonEntry(reason, names)),
    })),
    legs: recommendation.legs.map(({ join, ...leg }) => ({ ...leg, join: join === null ? null : { ...join, sources: citationTexts(join.sources, names) } })),
    today: keepOrSwitchJson(recommendation.today, recommendation, names),
    smallestWeightChange: recommendation.smallestWeightChange,
    flipPoints: recommendation.flipPoints,
    questionValues: recommendation.questionValues.map(({ input, value, couldChangeFirst, changes }) => ({
      question: questionOf.get(input) ?? input, value, couldChangeFirst, changes,
    })),
    settled: recommendation.settled,
    sampling: recommendation.sampling,
    weights: recommendation.weights,
    ...(context.costs === undefined ? {} : { costs: costsJson(context.costs, names) }),
    assumptions: recommendation.assumptions.map((assumption) => ({ ...assumption, text: assumptionText(assumption) })),
  };
}

function rankingEntry(family: RankedFamily, { costs }: ReportContext, names: CatalogueNames) {
  return {
    rank: family.rank,
    protocol: family.protocol,
    stack: family.stack,
    stackName: family.stackName,
    score: family.score,
    scoreRange: [family.scoreRange.low, family.scoreRange.high] as const,
    rankShares: family.rankShares,
    beats: family.beats,
    centralWeights: family.centralWeights,
    confidence: family.confidence,
    contributions: family.contributions.map((entry) => ({
      criterion: entry.criterion,
      weight: entry.weight,
      utility: entry.utility,
      utilityRange: [entry.utilityRange.low, entry.utilityRange.high] as const,
      contribution: entry.contribution,
      measured: entry.measured,
      because: becauseText(entry, names),
      causedBy: entry.causedBy,
      sources: citationTexts(entry.sources, names),
    })),
    estimates: estimatesWith(family.estimates, family.stack, costs),
  };
}
