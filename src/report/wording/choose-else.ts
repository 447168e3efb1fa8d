import type { Recommendation } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import type { QuestionLine } from '../context.ts';
import { flipSentence } from './flips.ts';
import { INPUT_NAMES } from './input-names.ts';
import { inputValueText } from './input-values.ts';
import { capitalise, joinWords } from './join-words.ts';

/**
 * "Choose something else if …": one sentence for each known way out of the present first place, open questions first, by what they are
 * worth, then the numbers at which first place changes.
 */
export function chooseElse(recommendation: Recommendation, names: CatalogueNames, questions: readonly QuestionLine[]): string[] {
  const first = recommendation.ranking[0]?.protocol;
  if (first === undefined) return [];
  const open = [...recommendation.questionValues].filter((value) => value.couldChangeFirst).sort((a, b) => b.value - a.value);
  const fromQuestions = open.flatMap((value) => {
    const label = questions.find((line) => line.input === value.input)?.label ?? capitalise(INPUT_NAMES[value.input]);
    const winners = [...new Set(value.changes.map((change) => change.first))].filter((winner) => winner !== first);
    return winners.map((winner) => {
      const options = value.changes.filter((change) => change.first === winner).map((change) => inputValueText(value.input, change.option));
      return `Choose ${names.family(winner)} if the answer to "${label}" is ${joinWords(options, 'or')}.`;
    });
  });
  const fromNumbers = recommendation.flipPoints
    .filter((flip) => flip.from === first || flip.to === first)
    .map((flip) => flipSentence(flip, first, names));
  return [...fromQuestions, ...fromNumbers];
}
