import type { Recommendation } from '../../engine/index.ts';
import type { CatalogueNames } from '../catalogue-names.ts';
import { formatPercent, formatRange, formatScore } from '../number-format.ts';
import { ESTIMATE_WORDS, type EstimateId } from './estimates.ts';
import { INPUT_NAMES } from './input-names.ts';
import { counted, inSentence, joinWords } from './join-words.ts';

const NAMED_ASSUMPTIONS = 3;
/** Facts of a stack; what is not modelled at all is no caveat of this stack. */
const STATED_FACTS: readonly EstimateId[] = ['ramKiB', 'flashKiB'];

/** What to keep in mind before relying on first place, the weightiest first. */
export function caveats(recommendation: Recommendation, names: CatalogueNames): string[] {
  const [first, second] = recommendation.ranking;
  if (first === undefined) return [];
  const texts: string[] = [];
  if (second !== undefined && second.scoreRange.high > first.scoreRange.low) {
    texts.push(`The scores are ranges and overlap: ${names.family(first.protocol)} ${range(first.scoreRange)}, ${names.family(second.protocol)} ${range(second.scoreRange)} of 100. What is still open can turn the order.`);
  }
  const unknown = STATED_FACTS.filter((id) => isUnknown(first.estimates[id]));
  if (unknown.length > 0) {
    texts.push(`No source states the ${joinWords(unknown.map((id) => inSentence(ESTIMATE_WORDS[id].name)))} for this stack; measure it on the device.`);
  }
  const assumed = [...new Set(recommendation.assumptions.flatMap(({ input, code }) => (input === null || code === 'implied' ? [] : [INPUT_NAMES[input]])))];
  if (assumed.length > 0) {
    const shown = assumed.slice(0, NAMED_ASSUMPTIONS);
    texts.push(`${counted(assumed.length, 'input')} ${assumed.length === 1 ? 'is' : 'are'} assumed, not answered${assumed.length > shown.length ? ', among them' : ':'} ${joinWords(shown)}.`);
  }
  const graded = first.contributions.filter((entry) => 'step' in entry.measured).reduce((sum, entry) => sum + entry.weight, 0);
  if (graded > 0) texts.push(`${formatPercent(graded)} of the weight rests on graded criteria: judgements on five described steps with sources, not measurements.`);
  return texts;
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  return formatRange(low, high, formatScore);
}

function isUnknown(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unknown' in value;
}
