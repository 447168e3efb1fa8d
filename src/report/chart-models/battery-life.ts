import type { BatteryEstimate, LeverFinding, Missing } from '../../estimate/index.ts';
import { formatInteger, formatPercent, formatRange, formatSignificant } from '../number-format.ts';
import { ENERGY_TERM_NAMES, leverSentence } from '../wording/estimate-findings.ts';
import { linearAxis } from './axes.ts';
import type { Bars } from './chart-model.ts';

/** One stack with its battery life, or what is missing for it. */
export interface BatteryRow {
  readonly stack: string;
  readonly stackName: string;
  readonly life: Pick<BatteryEstimate, 'days' | 'dominates'> | Missing;
}

const DAYS_PER_YEAR = 365.25;
/** Two years and more are told in years. */
const IN_YEARS_FROM_DAYS = 730;

/**
 * Battery life by stack: the filled part is what is sure, the outline what may be reached; each row says what empties the battery most. Stacks
 * whose life cannot be estimated stand in the table with what is missing.
 * @param sources titles of what the figures rest on
 */
export function batteryLifeChart(rows: readonly BatteryRow[], lever: LeverFinding | null, conditions: string, sources: readonly string[]): Bars {
  const known = rows.flatMap(({ stack, stackName, life }) => ('days' in life ? [{ stack, stackName, life }] : []))
    .sort((a, b) => b.life.days.low - a.life.days.low || b.life.days.high - a.life.days.high || (a.stack < b.stack ? -1 : 1));
  const longest = Math.max(0, ...known.map(({ life }) => life.days.high));
  const inYears = longest >= IN_YEARS_FROM_DAYS;
  const shown = (days: number): number => (inYears ? days / DAYS_PER_YEAR : days);
  const text = (value: number): string => `${inYears ? formatSignificant(value) : formatInteger(value)} ${inYears ? 'years' : 'days'}`;
  const bars = known.map(({ stack, stackName, life }) => ({
    id: stack, label: stackName, value: shown(life.days.low), most: shown(life.days.high), text: formatRange(shown(life.days.low), shown(life.days.high), text),
  }));
  return {
    kind: 'bars',
    id: 'battery-life',
    title: finding(known, lever),
    measure: `Battery life in ${inYears ? 'years' : 'days'}`,
    conditions,
    howToRead: `The filled part is the shortest life that the ranges allow, the outline the longest.${inYears ? ' Where it is decades the ageing of the cell decides, of which self-discharge alone is counted here.' : ''}`,
    axis: linearAxis('Battery life', Math.max(0, ...bars.map((bar) => bar.most)), text),
    bars,
    sources,
    table: {
      caption: 'Battery life by stack and what empties the battery most',
      columns: [{ label: 'Stack', align: 'start' }, { label: 'Battery life', align: 'end' }, { label: 'Most of it goes to', align: 'start' }],
      rows: [
        ...known.map(({ stackName, life }) => [stackName, formatRange(shown(life.days.low), shown(life.days.high), text), `${ENERGY_TERM_NAMES[life.dominates.code]} (${formatPercent(life.dominates.share)})`]),
        ...rows.flatMap(({ stackName, life }) => ('unknown' in life ? [[stackName, 'unknown', `missing: ${life.unknown}`]] : [])),
      ],
    },
  };
}

type KnownRow = BatteryRow & { readonly life: Pick<BatteryEstimate, 'days' | 'dominates'> };

function finding(known: readonly KnownRow[], lever: LeverFinding | null): string {
  if (lever?.code === 'ask-for-release-assistance') return leverSentence(lever);
  const [first, ...others] = known;
  if (first === undefined) return 'Battery life cannot be estimated yet';
  const sameTerm = others.every(({ life }) => life.dominates.code === first.life.dominates.code);
  if (sameTerm) return `Most of the charge goes to ${ENERGY_TERM_NAMES[first.life.dominates.code]}${others.length === 0 ? '' : ', whichever stack is chosen'}`;
  const overlap = others.some(({ life }) => life.days.high >= first.life.days.low);
  return overlap ? `${first.stackName} may last longest, but its range overlaps with others` : `${first.stackName} lasts longest`;
}
