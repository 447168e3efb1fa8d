import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareText, compile } from '../../src/engine/compiled.ts';
import { matches, usedColumns } from '../../src/engine/dominance.ts';
import { evaluate } from '../../src/engine/index.ts';
import { FAMILY_IDS, catalogue } from '../../src/knowledge/index.ts';
import { advise, emptyState, toScenario } from '../../src/questionnaire/index.ts';
import { expectGolden } from '../support/golden.ts';
import { weightsForFirst, type Columns } from '../support/hand-weights.ts';
import { scenarioGrid } from '../support/scenario-grid.ts';

/** So many weightings are tried for a stack in each system in which nothing dominates it. */
const DRAWS = 4_000;

interface Outcome {
  /** What is first, or undefined where nothing fits. */
  readonly family: string | undefined;
  readonly stack: string | undefined;
  readonly survivors: readonly number[];
  /** Utilities on all criteria, also on those without weight. */
  readonly columns: Columns;
}

/** In the order in which the engine numbers them. */
const { candidates } = compile(catalogue);
const stacks = candidates.map(({ stack }) => stack.id);
const grid = scenarioGrid(1);
const outcomes = grid.map((answers): Outcome => {
  const result = evaluate(toScenario(answers), catalogue);
  if (result.kind === 'refused') throw new Error(`The answers give no weights: ${JSON.stringify(answers)}`);
  const { evaluation } = result;
  const first = candidates[evaluation.places[0]?.candidate ?? -1];
  return {
    family: first?.family.id, stack: first?.stack.id,
    survivors: stacks.flatMap((_, index) => (evaluation.survives[index] === 1 ? [index] : [])), columns: usedColumns(evaluation, true),
  };
});
const winsOfFamily = (id: string) => outcomes.filter(({ family }) => family === id).length;
const winsOfStack = (id: string) => outcomes.filter(({ stack }) => stack === id).length;
const fates = stacks.filter((id) => winsOfStack(id) === 0).sort(compareText).map(fateOf);

describe(`a grid of ${grid.length} systems over the questionnaire`, () => {
  it('has every family first somewhere', () => {
    expect(FAMILY_IDS.filter((family) => winsOfFamily(family) === 0)).toEqual([]);
  });

  it('has every stack first somewhere, with weights by hand if not with those of the answers, unless another is as good in all respects wherever it is possible', () => {
    expect(fates.filter(({ system, matched, possible }) => system === null && matched < possible).map(({ id }) => id)).toEqual([]);
  });

  it.each(fates.flatMap(({ id, system, weights }) => (system === null ? [] : [[id, system, weights] as const])))('%s is what the tool recommends for system %i under these weights', (id, system, weights) => {
    const recommended = advise({ ...emptyState, answers: grid[system] ?? {}, weights: { ...NO_WEIGHTS, ...weights } }, catalogue, { depth: 'ranking' });
    expect(recommended.ranking[0]?.stack).toBe(id);
  });

  it('comes out as frozen', () => {
    const lines = [
      `systems: ${grid.length}, nothing fits: ${outcomes.filter(({ stack }) => stack === undefined).length}`,
      '', 'families by how often they are first',
      ...byCount(FAMILY_IDS, winsOfFamily),
      '', 'stacks by how often they are first',
      ...byCount(stacks.filter((id) => winsOfStack(id) > 0), winsOfStack),
      '', 'stacks that are first under weights by hand alone: a system and steps by criterion',
      ...fates.flatMap(({ id, system, weights }) => (system === null ? [] : [`${id}: system ${system}, ${Object.entries(weights).map(([criterion, steps]) => `${criterion} ${steps}`).join(', ')}`])),
      '', 'stacks that are never first: in every system in which they are possible another stack is at least as good on every criterion',
      ...fates.flatMap(({ id, system, possible, by }) => (system === null ? [`${id}: possible in ${possible}, as good: ${by.slice(0, 2).map(([other, times]) => `${other} in ${times}`).join(', ')}`] : [])),
    ];
    expectGolden(fileURLToPath(new URL('./scenario-grid.txt', import.meta.url)), `${lines.join('\n')}\n`);
  });
});

const NO_WEIGHTS = Object.fromEntries(catalogue.criteria.map(({ id }) => [id, 0]));

function byCount(ids: readonly string[], count: (id: string) => number): string[] {
  return ids.map((id) => ({ id, times: count(id) })).sort((a, b) => b.times - a.times || compareText(a.id, b.id)).map(({ id, times }) => `${id}: ${times}`);
}

interface Fate {
  readonly id: string;
  /** The first system of the grid in which some weights put it first, and these. */
  readonly system: number | null;
  readonly weights: Readonly<Record<string, number>>;
  /** In how many systems looked at it survives, in how many of them another is as good on every criterion, and which how often. */
  readonly possible: number;
  readonly matched: number;
  readonly by: readonly (readonly [string, number])[];
}

function fateOf(id: string): Fate {
  const own = stacks.indexOf(id);
  const by = new Map<string, number>();
  let [possible, matched] = [0, 0];
  for (const [system, { survivors, columns }] of outcomes.entries()) {
    if (!survivors.includes(own)) continue;
    possible += 1;
    const others = survivors.filter((other) => other !== own);
    const better = others.filter((other) => matches(other, own, columns));
    if (better.length > 0) matched += 1;
    for (const other of better) by.set(stacks[other] ?? '', (by.get(stacks[other] ?? '') ?? 0) + 1);
    const weights = better.length > 0 ? null : weightsForFirst({ candidate: own, others, columns, draws: DRAWS, seed: system });
    if (weights === null) continue;
    const given = catalogue.criteria.flatMap((criterion, at) => (weights[at] === 0 ? [] : [[criterion.id, weights[at] ?? 0] as const]));
    return { id, system, weights: Object.fromEntries(given), possible, matched, by: [] };
  }
  return { id, system: null, weights: {}, possible, matched, by: [...by].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])) };
}
