import { figuresInOrder } from './figures-in-order.ts';
import { gradesComplete } from './grades-complete.ts';
import { idsUnique } from './ids-unique.ts';
import { judgementLeansOnFacts } from './judgement-leans-on-facts.ts';
import type { Lint } from './lint.ts';
import { noOrphanSource } from './no-orphan-source.ts';
import { sourcesResolve } from './sources-resolve.ts';
import { stackIdsWellFormed } from './stack-ids-well-formed.ts';

/** Every cross-field rule of the catalogue. */
export const lints: readonly Lint[] = [idsUnique, sourcesResolve, noOrphanSource, gradesComplete, judgementLeansOnFacts, stackIdsWellFormed, figuresInOrder];
