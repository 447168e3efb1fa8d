import type { ChoiceInputId, InputId, Scenario, World } from './scenario.ts';
import { typicalChoice } from './typical-choices.ts';

type Value = number | string | null | readonly string[];

/** Values of one input that a rule has to hold for: the ends of a number's range, the choices still possible, the members of a set. */
function valuesOf(scenario: Scenario, input: InputId): readonly Value[] {
  const state = scenario[input];
  if (state.kind === 'number') return state.range.low === state.range.high ? [state.range.low] : [state.range.low, state.range.high];
  if (state.kind === 'choice') return state.possible.length === 0 ? [null] : state.possible;
  return [state.members];
}

/**
 * Every combination of values that the open inputs among `reads` leave possible, with nothing but these inputs in it.
 * Numbers stand for their range by its two ends, so a rule over numbers must be monotonic in each of them
 * (tests/property/engine-monotonic holds that).
 */
export function worldsOver<Reads extends InputId>(scenario: Scenario, reads: readonly Reads[]): Pick<World, Reads>[] {
  let worlds: Record<string, Value>[] = [{}];
  for (const input of reads) {
    const values = valuesOf(scenario, input);
    worlds = worlds.flatMap((world) => values.map((value) => ({ ...world, [input]: value })));
  }
  return worlds as Pick<World, Reads>[];
}

/**
 * The worlds of a point result: each number at its typical value, each open choice at the value that stands for it,
 * and where none does at every possible value.
 */
export function typicalWorldsOver<Reads extends InputId>(scenario: Scenario, reads: readonly Reads[]): Pick<World, Reads>[] {
  let worlds: Record<string, Value>[] = [{}];
  for (const input of reads) {
    const values = typicalValuesOf(scenario, input);
    worlds = worlds.flatMap((world) => values.map((value) => ({ ...world, [input]: value })));
  }
  return worlds as Pick<World, Reads>[];
}

function typicalValuesOf(scenario: Scenario, input: InputId): readonly Value[] {
  const state = scenario[input];
  if (state.kind === 'number') return [state.typical];
  if (state.kind === 'choice') {
    const typical = typicalChoice(scenario, input as ChoiceInputId);
    if (typical !== null) return [typical];
  }
  return valuesOf(scenario, input);
}

/** Text that is equal exactly when two scenarios agree on the given input. */
export function inputKey(scenario: Scenario, input: InputId): string {
  const state = scenario[input];
  if (state.kind === 'number') return `${state.state[0]}${state.range.low}~${state.range.high}~${state.typical}`;
  if (state.kind === 'choice') return `${state.state[0]}${state.state[2]}${state.possible.join(',')}`;
  return `${state.state[0]}${state.state[2]}${state.members.join(',')}`;
}
