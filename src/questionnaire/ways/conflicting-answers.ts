import type { Catalogue } from '../../knowledge/index.ts';
import { isKnown, type Answers } from '../answers.ts';
import { questions, type QuestionId } from '../questions/index.ts';
import type { State } from '../state.ts';
import { toScenario } from '../to-scenario.ts';
import { answerChanges, withChanges, type AnswerChange } from './answer-changes.ts';
import { decide } from './decide.ts';

export interface NothingFits {
  /** The smallest sets of answers that alone rule every protocol out: taking one answer of a set back leaves something. */
  readonly conflicts: readonly (readonly QuestionId[])[];
  /** Single changes after which something fits, with the families that then do. */
  readonly waysOut: readonly { readonly change: AnswerChange; readonly families: readonly string[] }[];
}

/** So many sets are looked for. */
const KEPT_SETS = 5;
/** Larger sets are found one by one, not all of a size. */
const LARGEST_TRIED = 3;

/** Null where something fits. */
export function nothingFits(state: Pick<State, 'answers' | 'weights' | 'fixed'>, catalogue: Catalogue): NothingFits | null {
  const familiesWith = (answers: Answers): readonly string[] => {
    const decided = decide(toScenario(answers), state.weights, catalogue);
    return decided === null ? [] : decided.places.map(({ family }) => decided.compiled.families[family] ?? '');
  };
  if (familiesWith(state.answers).length > 0) return null;
  const only = (ids: readonly QuestionId[]): Answers => Object.fromEntries(ids.map((id) => [id, state.answers[id]]));
  const excludes = (ids: readonly QuestionId[]) => familiesWith(only(ids)).length === 0;
  return {
    conflicts: smallestSets(questions.map(({ id }) => id).filter((id) => isKnown(state.answers[id])), excludes),
    waysOut: answerChanges(state).flatMap((change) => {
      const families = familiesWith(withChanges(state.answers, [change]));
      return families.length === 0 ? [] : [{ change, families }];
    }).sort((a, b) => a.change.steps - b.change.steps || b.families.length - a.families.length),
  };
}

/** All sets of the smallest size; where that is a large one, a set from which nothing can be left out. */
function smallestSets(ids: readonly QuestionId[], excludes: (ids: readonly QuestionId[]) => boolean): readonly (readonly QuestionId[])[] {
  // An answer that is in no set from which nothing can be left out has no part in it: fewer to combine.
  const found = withoutSpare(ids, excludes);
  for (let size = 1; size <= Math.min(LARGEST_TRIED, found.length); size += 1) {
    const sets = [...combinations(ids, size)].filter(excludes);
    if (sets.length > 0) return sets.slice(0, KEPT_SETS);
  }
  return [found];
}

function withoutSpare(ids: readonly QuestionId[], excludes: (ids: readonly QuestionId[]) => boolean): readonly QuestionId[] {
  return ids.reduce<readonly QuestionId[]>((kept, id) => {
    const fewer = kept.filter((other) => other !== id);
    return excludes(fewer) ? fewer : kept;
  }, ids);
}

function* combinations<Item>(items: readonly Item[], size: number, from = 0): Generator<readonly Item[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= items.length - size; at += 1) {
    const item = items[at];
    if (item === undefined) continue;
    for (const rest of combinations(items, size - 1, at + 1)) yield [item, ...rest];
  }
}
