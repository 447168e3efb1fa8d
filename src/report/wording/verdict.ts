import { unreachable } from '../../base/index.ts';
import type { RankedFamily, Recommendation } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { scorePoints } from '../number-format.ts';
import { flipSentence } from './flips.ts';
import { capitalise, counted, joinWords } from './join-words.ts';
import type { QuestionLine } from '../context.ts';
import { firstsOfHundred } from './sureness.ts';

/** The sentence at the top: what to choose, how sure that is, what would change it. */
export interface VerdictWords {
  readonly choice: string;
  readonly sure: string;
  readonly change: string;
}

export function verdictWords(recommendation: Recommendation, names: CatalogueNames, questions: readonly QuestionLine[] = []): VerdictWords {
  return {
    choice: choiceSentence(recommendation, names),
    sure: sureSentence(recommendation, names),
    change: changeSentence(recommendation, names, questions),
  };
}

export function verdictText(words: VerdictWords): string {
  return [words.choice, words.sure, words.change].filter((sentence) => sentence !== '').join(' ');
}

function choiceSentence(recommendation: Recommendation, names: CatalogueNames): string {
  const [first] = recommendation.ranking;
  switch (recommendation.verdict) {
    case 'open':
      if (recommendation.problems.length > 0) return 'These weights give no ranking.';
      return `Nothing that bears on the choice has been answered yet: ${counted(recommendation.ranking.length, 'protocol')} possible.`;
    case 'no-fit':
      return 'No protocol fits: a fact rules out each of them.';
    case 'tie':
      return `${joinWords(recommendation.tied.map(names.family))} come out level.`;
    case 'clear':
    case 'narrow':
      return first ? `Choose ${names.family(first.protocol)}: ${names.stack(first.stack)}.` : '';
    default:
      return unreachable(recommendation.verdict);
  }
}

function sureSentence(recommendation: Recommendation, names: CatalogueNames): string {
  const [first, second] = recommendation.ranking;
  const nearest = recommendation.eliminated[0];
  switch (recommendation.verdict) {
    case 'open':
      if (recommendation.problems.length > 0) return recommendation.problems.map(({ field, expected, found }) => `${capitalise(field)}: expected ${expected}, found ${found}.`).join(' ');
      return 'The order is not a recommendation yet.';
    case 'no-fit':
      return nearest ? `Nearest is ${names.family(nearest.protocol)}, with ${counted(nearest.reasons.length, 'reason')} against it.` : '';
    case 'clear':
    case 'narrow':
    case 'tie':
      if (!first) return '';
      if (!second) return 'It is the only one that no fact rules out.';
      return `${VERDICT_NAMES[recommendation.verdict]}: ${[shareClause(recommendation, first, names), marginClause(first, second, names)]
        .filter((clause) => clause !== '').join(', ')}.`;
    default:
      return unreachable(recommendation.verdict);
  }
}

export const VERDICT_NAMES: Readonly<Record<Recommendation['verdict'], string>> = {
  open: 'Open', clear: 'Clear', narrow: 'Narrow', tie: 'Tie', 'no-fit': 'No fit',
};

/** "first in 83 of 100 plausible weightings and grades"; empty where nothing was sampled. */
function shareClause(recommendation: Recommendation, first: RankedFamily, names: CatalogueNames): string {
  if (first.rankShares[0] === undefined || recommendation.sampling.runs === 0) return '';
  const subject = recommendation.verdict === 'tie' ? `${names.family(first.protocol)} is ` : '';
  return `${subject}first in ${firstsOfHundred(recommendation).get(first.protocol)} of 100 plausible weightings and grades`;
}

function marginClause(first: RankedFamily, second: RankedFamily, names: CatalogueNames): string {
  const points = scorePoints(first.score) - scorePoints(second.score);
  const rival = names.family(second.protocol);
  return points === 0 ? `less than a point ahead of ${rival}` : `${counted(points, 'point')} ahead of ${rival}`;
}

function changeSentence(recommendation: Recommendation, names: CatalogueNames, questions: readonly QuestionLine[]): string {
  const { verdict, ranking } = recommendation;
  if (verdict === 'no-fit') return 'One of the answers has to give way; each reason says which change would bring a protocol back.';
  const decisive = recommendation.questionValues.filter((value) => value.couldChangeFirst);
  const [question] = [...decisive].sort((a, b) => b.value - a.value);
  const label = question && questions.find((line) => line.input === question.input)?.label;
  if (verdict === 'open') return recommendation.problems.length > 0 || label === undefined ? '' : `Start with: ${label}.`;
  const first = ranking[0];
  const flip = first && recommendation.flipPoints.find((point) => point.from === first.protocol || point.to === first.protocol);
  const parts: string[] = [];
  if (flip && first) parts.push(flipSentence(flip, first.protocol, names));
  if (decisive.length > 0) {
    parts.push(`${capitalise(counted(decisive.length, 'open question'))} could still change first place${label === undefined ? '.' : `, above all: ${label}.`}`);
  } else if (recommendation.settled) {
    parts.push('No open question can change first place: you can stop here.');
  }
  return parts.join(' ');
}
