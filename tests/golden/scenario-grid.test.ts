import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../src/engine/compiled.ts';
import { matches, usedColumns } from '../../src/engine/dominance.ts';
import { evaluate } from '../../src/engine/index.ts';
import { FAMILY_IDS, catalogue } from '../../src/knowledge/index.ts';
import { advise, emptyState, toScenario } from '../../src/questionnaire/index.ts';
import { expectGolden } from '../support/golden.ts';
import { scenarioGrid } from '../support/scenario-grid.ts';

/** Dominance takes the sizes of all stacks: it is looked for in every n-th system. */
const LOOKED_AT = 8;

const grid = scenarioGrid(1);
const firsts = grid.map((answers) => advise({ ...emptyState, answers }, catalogue, { depth: 'ranking' }).ranking[0]);
const stacks = catalogue.families.flatMap((family) => family.stacks.map(({ id }) => id));
const winsOfFamily = (id: string) => firsts.filter((first) => first?.protocol === id).length;
const winsOfStack = (id: string) => firsts.filter((first) => first?.stack === id).length;

describe(`a grid of ${grid.length} systems over the questionnaire`, () => {
  it('has every family first somewhere', () => {
    expect(FAMILY_IDS.filter((family) => winsOfFamily(family) === 0)).toEqual([]);
  });

  it('comes out as frozen: how often each family and stack is first, and what stands before those that never are', () => {
    const lines = [
      `systems: ${grid.length}, nothing fits: ${firsts.filter((first) => first === undefined).length}`,
      '', 'families by how often they are first',
      ...byCount(FAMILY_IDS, winsOfFamily),
      '', 'stacks by how often they are first',
      ...byCount(stacks.filter((id) => winsOfStack(id) > 0), winsOfStack),
      '', `stacks that are never first, and the stack that most often is as good on every criterion that counts (of every ${LOOKED_AT}th system)`,
      ...losses(stacks.filter((id) => winsOfStack(id) === 0)),
    ];
    expectGolden(fileURLToPath(new URL('./scenario-grid.txt', import.meta.url)), `${lines.join('\n')}\n`);
  });
});

function byCount(ids: readonly string[], count: (id: string) => number): string[] {
  return ids.map((id) => ({ id, times: count(id) })).sort((a, b) => b.times - a.times || compareText(a.id, b.id)).map(({ id, times }) => `${id}: ${times}`);
}

function losses(ids: readonly string[]): string[] {
  const seen = new Map(ids.map((id) => [id, { possible: 0, matched: 0, by: new Map<string, number>() }]));
  for (const answers of grid.filter((_, at) => at % LOOKED_AT === 0)) {
    const result = evaluate(toScenario(answers), catalogue);
    if (result.kind === 'refused') continue;
    const { evaluation } = result;
    const { compiled: { candidates }, survives } = evaluation;
    const columns = usedColumns(evaluation);
    for (const [loser, candidate] of candidates.entries()) {
      const loss = seen.get(candidate.stack.id);
      if (loss === undefined || survives[loser] !== 1) continue;
      loss.possible += 1;
      const better = candidates.filter((_, winner) => winner !== loser && survives[winner] === 1 && matches(winner, loser, columns));
      if (better.length > 0) loss.matched += 1;
      for (const { stack } of better) loss.by.set(stack.id, (loss.by.get(stack.id) ?? 0) + 1);
    }
  }
  return [...seen].sort(([a], [b]) => compareText(a, b)).map(([id, { possible, matched, by }]) => {
    const [nearest] = [...by].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
    return `${id}: possible in ${possible}, matched in ${matched}${nearest === undefined ? '' : `, by ${nearest[0]} in ${nearest[1]}`}`;
  });
}
