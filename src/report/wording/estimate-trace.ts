import type { EnergyTermId, TraceInput, TraceStep } from '../../estimate/index.ts';
import type { Citation } from '../../knowledge/index.ts';
import { formatRange, formatSignificant } from '../number-format.ts';
import { ENERGY_TERM_NAMES, SESSION_WAY_NAMES } from './estimate-findings.ts';
import { capitalise } from './join-words.ts';

/** One step of an estimate as it is shown: what it is, its formula, what went in and who says so, what came out. */
export interface TraceRow {
  readonly name: string;
  readonly formula: string;
  readonly inputs: readonly { readonly text: string; readonly sources: readonly Citation[] }[];
  readonly result: string;
}

const STEP_NAMES: Readonly<Record<string, string>> = {
  ...ENERGY_TERM_NAMES, 'usable-charge': 'usable charge of the battery', 'battery-life': 'battery life', 'billed-volume': 'billed volume', 'monthly-cost': 'cost of one device',
  'fleet-cost': 'cost of the fleet', 'wait-for-report': 'wait for the next report', 'refresh-interval': 'longest silence of the path', refreshes: 'refreshes of the path', 'refresh-bytes': 'bytes of the refreshes', 'held-at-once': 'at one time', 'messages-per-second': 'messages a second', 'keep-alives-per-second': 'keep-alives a second', 'server-memory': 'memory of the connections', 'cold-under-loss': 'first message, from cold', 'warm-under-loss': 'message on a session that stands',
} satisfies Record<EnergyTermId, string> & Record<string, string>;

const FROM: Readonly<Record<TraceInput['from'], string>> = { figure: 'published', answer: 'input', model: 'byte model', assumption: 'assumed' };

export function traceRows(trace: readonly TraceStep[]): readonly TraceRow[] {
  return trace.map(({ code, formula, inputs, result, unit }) => ({
    name: nameOf(code),
    formula,
    inputs: inputs.map((input) => ({ text: `${input.name}: ${amount(input.value, input.unit)} (${input.from === 'figure' || input.from === 'assumption' ? `${FROM[input.from]}, ${input.condition}` : FROM[input.from]})`, sources: input.sources })),
    result: amount(result, unit),
  }));
}

/** Every source of a trace, each once. */
export function traceSources(traces: readonly (readonly TraceStep[])[]): readonly Citation[] {
  const all = traces.flat().flatMap(({ inputs }) => inputs.flatMap(({ sources }) => sources));
  return [...new Map(all.map((citation) => [`${citation.source} ${citation.clause ?? ''}`, citation])).values()];
}

/** A break-even is named after its two ways: "kept or resume". */
function nameOf(code: string): string {
  const [kept, again] = code.split(' or ').map((way) => Object.entries(SESSION_WAY_NAMES).find(([id]) => id === way)?.[1]);
  return kept === undefined || again === undefined ? capitalise(STEP_NAMES[code] ?? code) : `${kept}, against: ${again}`;
}

function amount({ low, high }: TraceInput['value'], unit: string): string {
  if (low === Infinity) return 'without end';
  if (high === Infinity) return `from ${formatSignificant(low)} ${unit} without end`;
  return `${formatRange(low, high, (value) => formatSignificant(value))} ${unit}`.trim();
}
