import { possibleFamilies, type Evaluation, type Scenario } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import type { State } from '../state.ts';
import { toScenario } from '../to-scenario.ts';
import { answerChanges, withChanges, type AnswerChange } from './answer-changes.ts';
import { decide } from './decide.ts';

/** One or two changes of answers after which the family is first. */
export interface WayToFirst {
  readonly changes: readonly AnswerChange[];
}

export interface WaysOfFamily {
  readonly protocol: string;
  /** Nearest first; empty where no change of one or two answers does it. */
  readonly ways: readonly WayToFirst[];
}

/** So many ways are kept of one family. */
const KEPT = 3;

/**
 * For every family that is not first, the nearest changes of one or two answers that put it first. Every change of one answer is tried; for
 * families that none of them puts first, every two changes, those that move the answers least first. Each way has been applied and decided anew.
 */
export function nearestWays(state: Pick<State, 'answers' | 'weights' | 'fixed'>, catalogue: Catalogue): readonly WaysOfFamily[] {
  const scenarioAfter = (changes: readonly AnswerChange[]) => toScenario(withChanges(state.answers, changes));
  const firstIn = (scenario: Scenario): string => {
    const result = decide(scenario, state.weights, catalogue);
    return result === null ? '' : (firstOf(result) ?? '');
  };
  const now = decide(toScenario(state.answers), state.weights, catalogue);
  if (now === null) return [];
  const others = now.compiled.families.filter((protocol) => protocol !== firstOf(now));
  const changes = answerChanges(state);
  const ways = new Map(others.map((protocol): [string, WayToFirst[]] => [protocol, []]));
  for (const change of changes) ways.get(firstIn(scenarioAfter([change])))?.push({ changes: [change] });

  const sought = new Set(others.filter((protocol) => ways.get(protocol)?.length === 0));
  for (const pairs of pairsBySteps(changes)) {
    if (sought.size === 0) break;
    for (const pair of pairs) {
      const scenario = scenarioAfter(pair);
      const possible = possibleFamilies(scenario, catalogue);
      if ([...sought].every((protocol) => !possible.has(protocol))) continue;
      const first = firstIn(scenario);
      if (sought.has(first)) ways.get(first)?.push({ changes: pair });
    }
    for (const protocol of sought) if (ways.get(protocol)?.length !== 0) sought.delete(protocol);
  }
  return others.map((protocol) => ({ protocol, ways: nearest(ways.get(protocol) ?? []) }));
}

function firstOf({ compiled: { families }, places }: Evaluation): string | null {
  const [place] = places;
  return place === undefined ? null : (families[place.family] ?? null);
}

/** Every two changes of different questions, those with the fewest steps together first. */
function pairsBySteps(changes: readonly AnswerChange[]): readonly (readonly (readonly [AnswerChange, AnswerChange])[])[] {
  const byChanges = new Map<number, [AnswerChange, AnswerChange][]>();
  for (const [at, first] of changes.entries()) {
    for (const second of changes.slice(at + 1)) {
      if (second.question === first.question) continue;
      const steps = first.steps + second.steps;
      const level = byChanges.get(steps);
      if (level === undefined) byChanges.set(steps, [[first, second]]);
      else level.push([first, second]);
    }
  }
  return [...byChanges].sort(([a], [b]) => a - b).map(([, pairs]) => pairs);
}

/** The shortest ways; of those that change the same questions the one with the fewest steps. */
function nearest(ways: readonly WayToFirst[]): WayToFirst[] {
  const steps = ({ changes }: WayToFirst) => changes.reduce((sum, change) => sum + change.steps, 0);
  const sorted = [...ways].sort((a, b) => steps(a) - steps(b));
  const asked = ({ changes }: WayToFirst) => changes.map(({ question }) => question).sort().join(' ');
  return sorted.filter((way, at) => sorted.findIndex((other) => asked(other) === asked(way)) === at).slice(0, KEPT);
}
