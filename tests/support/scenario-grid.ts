import { seededRandom } from '../../src/base/index.ts';
import { BESIDE_THE_RANKING } from '../../src/engine/index.ts';
import { checkAnswers, questions, type Answers, type Question } from '../../src/questionnaire/index.ts';

/** Systems spread over the questionnaire: every question that the ranking reads is answered in some of them, with each of its options and points. */
export const GRID_SIZE = 2_048;

/** How many questions of each tier a system answers on average: what rules protocols out is mostly known, finer points seldom. */
const ANSWERED: Readonly<Record<Question['tier'], number>> = { essential: 0.7, refinement: 0.45, expert: 0.45 };
/** Most systems have one or two of what may be ticked several times. */
const SECOND_TICK = 0.3;

/** Same seed, same systems. */
export function scenarioGrid(seed: number): readonly Answers[] {
  const random = seededRandom(seed);
  const oneOf = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new RangeError('Nothing to choose from');
    return item;
  };
  const answer = (question: Question): unknown => {
    if (question.kind === 'number') return oneOf(question.points);
    const ids = question.options.map(({ id }): string => id);
    if (question.kind === 'choice') return oneOf(ids);
    return [...new Set([oneOf(ids), ...(random() < SECOND_TICK ? [oneOf(ids)] : [])])];
  };
  const read: readonly Question[] = questions.filter(({ input }) => !BESIDE_THE_RANKING.has(input));
  return Array.from({ length: GRID_SIZE }, () => checkAnswers(Object.fromEntries(read.flatMap((question) => {
    // Drawn in any case: a new tier moves one question, not all that follow.
    const given = random() < ANSWERED[question.tier];
    const value = answer(question);
    return given ? [[question.id, value]] : [];
  }))).answers);
}
