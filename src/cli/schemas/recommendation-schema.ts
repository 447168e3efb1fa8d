import { ESTIMATE_IDS } from '../../report/index.ts';
import { atLeast, either, exactly, integer, listOf, nothing, number, oneOfValues, pairOf, recordOf, rootSchema, share, text, truth, type JsonSchema } from './json-schema.ts';

const scalar = either(text, number);
const fact = either(text, number, listOf(text), nothing);
const range = exactly({ low: number, high: number });
const estimate = either(number, exactly({ range: pairOf(number) }), exactly({ unknown: text }));

const contribution = atLeast({
  criterion: text, weight: share, utility: share, utilityRange: pairOf(share), contribution: share,
  measured: either(exactly({ value: number, unit: text }), exactly({ step: number })),
  because: text, causedBy: listOf(text), sources: listOf(text),
});

const rankingEntry = atLeast({
  rank: integer, protocol: text, stack: text, stackName: text, score: share, scoreRange: pairOf(share), rankShares: listOf(share),
  beats: recordOf(share), centralWeights: either(nothing, recordOf(share)), confidence: either(nothing, share),
  contributions: listOf(contribution),
  estimates: exactly(Object.fromEntries(ESTIMATE_IDS.map((id) => [id, estimate]))),
});

const reason = atLeast({ code: text, needed: recordOf(fact), offered: recordOf(fact), text, sources: listOf(text), wayBack: either(text, nothing) });

const today = atLeast({
  today: text, stack: either(nothing, text), first: text, firstStack: text, move: oneOfValues(['keep', 'tune', 'switch']),
  because: oneOfValues(['first', 'level', 'lever', 'too-little', 'gain', 'ruled-out']), text, gain: either(nothing, share), bytesPerDay: either(nothing, number),
  tunings: listOf(atLeast({ lever: text, bytesPerDay: number, points: number })),
  effort: either(nothing, atLeast({ step: oneOfValues([0, 1, 2, 3]), parts: listOf(atLeast({ part: text, step: oneOfValues([0, 1, 2, 3]), reason: text, sources: listOf(text) })) })),
  reasons: listOf(reason),
});

/** The document of `advise`. Members may be added; those named here stay. */
export function recommendationSchema(): JsonSchema {
  return rootSchema('recommendation', 'Recommendation', atLeast({
    version: text,
    catalogueDate: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
    companyData: exactly({ name: text, date: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }, hash: text }),
    answers: { type: 'object', description: 'As given; see the schema of answers.' },
    link: text,
    verdict: oneOfValues(['open', 'clear', 'narrow', 'tie', 'no-fit']),
    margin: either(number, nothing),
    ranking: listOf(rankingEntry),
    eliminated: listOf(atLeast({ protocol: text, stack: text, reasons: listOf(reason) })),
    legs: listOf(atLeast({
      id: text, protocol: either(nothing, text), stack: either(nothing, text), stackName: either(nothing, text), score: either(nothing, share), alone: either(nothing, text),
      join: either(nothing, atLeast({ with: text, kind: oneOfValues(['none', 'published', 'own', 'second']), by: either(nothing, text) })),
    })),
    today: either(nothing, today),
    smallestWeightChange: either(nothing, atLeast({ to: text, total: number, changes: listOf(atLeast({ criterion: text, from: share, to: share })) })),
    flipPoints: listOf(atLeast({ input: text, at: number, unit: text, from: text, to: text })),
    questionValues: listOf(atLeast({ question: text, value: number, couldChangeFirst: truth, changes: listOf(atLeast({ option: scalar, first: text })) })),
    settled: truth,
    sampling: exactly({ runs: integer, seed: integer }),
    weights: listOf(atLeast({ criterion: text, weight: share, base: number, changes: { type: 'array' }, byHand: truth, firstHolds: listOf(range) })),
    assumptions: listOf(atLeast({ input: either(text, nothing), code: text, value: either(text, number, nothing), text })),
  }, ['companyData']));
}
