import type { KeepOrSwitch, Recommendation, ResultCosts } from '../engine/index.ts';
import type { CatalogueNames } from './catalogue-names.ts';
import { formatScore } from './number-format.ts';
import { number, paragraph, table, text, type Block } from './outline.ts';
import { costTexts } from './result-costs.ts';
import { reasonEntry } from './reason-entry.ts';
import { ESTIMATE_IDS, ESTIMATE_WORDS, estimateText, type EstimateId } from './wording/estimates.ts';
import { EFFORT_STEPS, effortRows, keepOrSwitchText, tuningRows } from './wording/keep-or-switch.ts';

/** One measure of both stacks. */
export interface GainRow {
  readonly id: 'score' | EstimateId;
  readonly name: string;
  readonly today: string;
  readonly first: string;
}

/** What a switch brings in figures: score and every estimate that is known of one of the two. Empty where nothing would be switched or today's is out. */
export function gainRows({ today, ranking }: Pick<Recommendation, 'today' | 'ranking'>, costs?: Pick<ResultCosts, 'battery' | 'data'>): GainRow[] {
  const own = ranking.find(({ protocol }) => protocol === today?.today);
  const [first] = ranking;
  if (own === undefined || first === undefined || own === first) return [];
  const known = ESTIMATE_IDS.filter((id) => [own, first].some(({ estimates: { [id]: value } }) => typeof value === 'number' || 'range' in value));
  const [before, after] = costs === undefined ? [] : [costTexts(own.stack, costs), costTexts(first.stack, costs)];
  return [
    { id: 'score', name: 'Score, 0 to 100', today: formatScore(own.score), first: formatScore(first.score) },
    ...known.map((id): GainRow => ({ id, name: ESTIMATE_WORDS[id].name, today: estimateText(id, own.estimates[id]), first: estimateText(id, first.estimates[id]) })),
    ...(before === undefined || after === undefined ? [] : [
      { id: 'batteryDays', name: ESTIMATE_WORDS.batteryDays.name, today: before.battery, first: after.battery } as const,
      { id: 'monthlyCost', name: 'Data of one device, a month', today: before.data, first: after.data } as const,
    ]),
  ];
}

export const EFFORT_NOTE = `Effort is our judgement on four steps: ${Object.values(EFFORT_STEPS).map(({ name, anchor }) => `${name} (${anchor})`).join(', ')}. The highest part counts; steps are not added.`;
export const TUNING_NOTE = 'Points of a lever are those of its traffic alone; what else it changes is not in them. The same lever may help the other protocol as well.';

/** Keep, tune or switch, in the words of a document. Nothing where nobody said what runs today. */
export function keepOrSwitchBlocks(recommendation: Recommendation, names: CatalogueNames, costs: ResultCosts | undefined): readonly Block[] {
  const { today } = recommendation;
  if (today === null) return [];
  const [gains, tunings, efforts] = [gainRows(recommendation, costs), tuningRows(today, names), effortRows(today, names)];
  const [own, first] = [names.family(today.today), names.family(today.first)];
  return [
    paragraph(keepOrSwitchText(today, recommendation, names)),
    ...(gains.length === 0 ? [] : [table(`${own} as it is against ${first}`, [text('Measure'), number(own), number(first)], gains.map(({ name, today: now, first: later }) => [name, now, later]))]),
    ...(tunings.length === 0 ? [] : [table(`What can be tuned on ${own}`, [text('Changed'), number('Bytes a day'), number('Points')], tunings.map(({ name, bytes, points }) => [name, bytes, points])), paragraph(TUNING_NOTE)]),
    ...(efforts.length === 0 ? [] : [table('Effort of the switch', [text('Part'), text('Effort'), text('Why'), text('Sources')], efforts.map(({ part, effort, reason, sources }) => [part, effort, reason, sources.join('; ')])), paragraph(EFFORT_NOTE)]),
  ];
}

/** The same as plain data; numbers are not rounded. */
export function keepOrSwitchJson(today: KeepOrSwitch | null, recommendation: Recommendation, names: CatalogueNames) {
  if (today === null) return null;
  return {
    ...today,
    text: keepOrSwitchText(today, recommendation, names),
    effort: today.effort === null ? null : { step: today.effort.step, parts: effortRows(today, names).map((row, at) => ({ part: row.id, step: today.effort?.parts[at]?.step ?? 0, reason: row.reason, sources: row.sources })) },
    reasons: today.reasons.map((reason) => reasonEntry(reason, names)),
  };
}
