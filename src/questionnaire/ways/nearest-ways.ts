import type { Evaluation } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import type { Answers } from '../answers.ts';
import type { State } from '../state.ts';
import { answerChanges, withChanges, type AnswerChange } from './answer-changes.ts';
import { decideAnswers } from './decide-answers.ts';

/** One or two changes of answers after which the family is first. */
export interface WayToFirst {
  readonly changes: readonly AnswerChange[];
}

export interface WaysOfFamily {
  readonly protocol: string;
  /** Nearest first; empty where no single change does it and no second one was found that does. */
  readonly ways: readonly WayToFirst[];
}

/** So many ways are kept of one family. */
const KEPT = 3;
/** Where one change is not enough, so many first changes are tried, the most helpful ones first, each with every second one. */
const FIRST_CHANGES = 3;

/**
 * For every family that is not first, the nearest changes of one or two answers that put it first. Every change of one answer is tried;
 * of two, every second one behind the three first ones that help most. Each way has been applied and decided anew.
 */
export function nearestWays(state: Pick<State, 'answers' | 'weights' | 'fixed'>, catalogue: Catalogue): readonly WaysOfFamily[] {
  const decide = (answers: Answers) => decideAnswers(answers, state.weights, catalogue);
  const now = decide(state.answers);
  if (now === null) return [];
  const changes = answerChanges(state);
  const tried = changes.flatMap((change) => {
    const result = decide(withChanges(state.answers, [change]));
    return result === null ? [] : [{ change, result }];
  });
  const { families } = now.compiled;
  return families.flatMap((protocol, family): WaysOfFamily[] => {
    if (now.places[0]?.family === family) return [];
    const single = tried.filter(({ result }) => result.places[0]?.family === family).map(({ change }) => ({ changes: [change] }));
    return [{ protocol, ways: nearest(single.length > 0 ? single : pairsFor(family)) }];
  });

  function pairsFor(family: number): WayToFirst[] {
    const helpful = tried.map(({ change, result }) => ({ change, standing: standingOf(result, family) })).sort((a, b) => closer(a.standing, b.standing)).slice(0, FIRST_CHANGES);
    for (const { change } of helpful) {
      const found = changes.filter(({ question }) => question !== change.question).map((second) => [change, second])
        .filter((pair) => decide(withChanges(state.answers, pair))?.places[0]?.family === family);
      if (found.length > 0) return found.map((pair) => ({ changes: pair }));
    }
    return [];
  }
}

interface Standing {
  /** Of the stack that comes nearest to surviving; 0 where one survives. */
  readonly failures: number;
  /** Points to first place, at most 0. */
  readonly gap: number;
}

function standingOf({ compiled: { familyOf }, places, reasonsOf, survives }: Evaluation, family: number): Standing {
  const place = places.find((one) => one.family === family);
  if (place !== undefined) return { failures: 0, gap: place.score - (places[0]?.score ?? 0) };
  const failures = Array.from(survives.keys()).filter((index) => familyOf[index] === family).map((index) => reasonsOf(index).length);
  return { failures: Math.min(...failures), gap: -1 };
}

const closer = (a: Standing, b: Standing) => a.failures - b.failures || b.gap - a.gap;

/** The shortest ways; of those that change the same questions the one with the fewest steps. */
function nearest(ways: readonly WayToFirst[]): WayToFirst[] {
  const steps = ({ changes }: WayToFirst) => changes.reduce((sum, change) => sum + change.steps, 0);
  const sorted = [...ways].sort((a, b) => steps(a) - steps(b));
  const asked = ({ changes }: WayToFirst) => changes.map(({ question }) => question).sort().join(' ');
  return sorted.filter((way, at) => sorted.findIndex((other) => asked(other) === asked(way)) === at).slice(0, KEPT);
}
