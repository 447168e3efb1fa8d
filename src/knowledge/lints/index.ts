import { comparisonsCompare } from './comparisons-compare.ts';
import { decidingFactsHaveSources } from './deciding-facts-have-sources.ts';
import { exceptionsHaveReasons } from './exceptions-have-reasons.ts';
import { figuresInOrder } from './figures-in-order.ts';
import { gradesComplete } from './grades-complete.ts';
import { idsUnique } from './ids-unique.ts';
import { judgementLeansOnFacts } from './judgement-leans-on-facts.ts';
import type { Lint } from './lint.ts';
import { noOrphanSource } from './no-orphan-source.ts';
import { numbersHaveConditions } from './numbers-have-conditions.ts';
import { readThroughIsSecondHand } from './read-through-is-second-hand.ts';
import { sourcesResolve } from './sources-resolve.ts';
import { stackIdsWellFormed } from './stack-ids-well-formed.ts';

/** Every cross-field rule of the catalogue. What is due for another look is told by `freshness.ts`, which needs a date. */
export const lints: readonly Lint[] = [
  idsUnique, sourcesResolve, noOrphanSource, gradesComplete, judgementLeansOnFacts, decidingFactsHaveSources, stackIdsWellFormed, figuresInOrder,
  numbersHaveConditions, comparisonsCompare, readThroughIsSecondHand, exceptionsHaveReasons,
];
