import { acceptabilities } from '../src/engine/acceptability.ts';
import { evaluate, rankFamilies, recommend } from '../src/engine/index.ts';
import { questionValues } from '../src/engine/question-value.ts';
import type { Catalogue } from '../src/knowledge/index.ts';
import { catalogue } from '../src/knowledge/index.ts';
import { emptyState, engineInput, examples } from '../src/questionnaire/index.ts';

// How long the decision takes once warm, over the example systems: npm run bench:engine
const ROUNDS = 15;
const inputs = examples.map(({ answers }) => engineInput({ ...emptyState, answers }));

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds for one example: the median over examples and rounds, and the slowest example's median. */
function timed(run: (input: (typeof inputs)[number]) => unknown, rounds = ROUNDS): { readonly middle: number; readonly slowest: number } {
  const byInput = inputs.map((input) => {
    run(input);
    return median(Array.from({ length: rounds }, () => {
      const started = performance.now();
      run(input);
      return performance.now() - started;
    }));
  });
  return { middle: median(byInput), slowest: Math.max(...byInput) };
}

function evaluationOf({ scenario }: (typeof inputs)[number], given: Catalogue = catalogue) {
  const result = evaluate(scenario, given);
  if (result.kind === 'refused') throw new Error('An example is refused');
  return result.evaluation;
}

/** A fresh catalogue object holds nothing that an earlier answer has left. */
const fresh = (): Catalogue => ({ ...catalogue });

const row = (name: string, { middle, slowest }: { readonly middle: number; readonly slowest: number }, allowed = '') =>
  console.log(name.padEnd(58) + middle.toFixed(2).padStart(10) + slowest.toFixed(2).padStart(10) + allowed.padStart(10));

console.log(`${inputs.length} examples, ${catalogue.families.flatMap(({ stacks }) => stacks).length} stacks, medians of ${ROUNDS} rounds in ms, Node ${process.version}\n`);
console.log(''.padEnd(58) + 'median'.padStart(10) + 'slowest'.padStart(10) + 'allowed'.padStart(10));
row('Families in order, nothing remembered', timed(({ scenario }) => rankFamilies(scenario, fresh())));
row('Families in order', timed(({ scenario }) => rankFamilies(scenario, catalogue)));
row('All stacks with ranges, without sampling', timed(({ scenario }) => recommend(scenario, catalogue, [], { depth: 'stacks', samples: 0 })), '2');
row('  and every contribution and estimate of theirs read', timed(({ scenario }) => recommend(scenario, catalogue, [], { depth: 'stacks', samples: 0 }).stacks.map(({ contributions, estimates }) => [contributions, estimates])), '2');
row('All question values', timed(({ scenario, openInputs }) => questionValues(evaluationOf({ scenario, openInputs }), openInputs, {}, [])), '400');
row('All question values, nothing remembered', timed(({ scenario, openInputs }) => questionValues(evaluationOf({ scenario, openInputs }, fresh()), openInputs, {}, []), 3));
row('Whole result with flip points', timed(({ scenario, openInputs }) => recommend(scenario, catalogue, openInputs), 5));

console.log('\nGrowth with the samples');
for (const samples of [1_000, 2_000, 5_000, 10_000]) row(`${samples} samples`, timed((input) => acceptabilities(evaluationOf(input), samples, 1)), samples === 10_000 ? '120' : '');

console.log('\nGrowth with the stacks, without sampling, nothing remembered');
for (const families of [2, 4, 6, 8, 11]) {
  const part = { ...catalogue, families: catalogue.families.slice(0, families) };
  const count = part.families.flatMap(({ stacks }) => stacks).length;
  row(`${families} families, ${count} stacks`, timed(({ scenario }) => recommend(scenario, { ...part }, [], { depth: 'stacks', samples: 0 }), 5));
}
