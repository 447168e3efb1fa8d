import { fileURLToPath } from 'node:url';
import { readDecisions } from '../tests/cases/published-decision.ts';
import { judgeAll, ratesOf } from '../tests/cases/rates.ts';

// How often first place is what published decisions chose: npm run judge:rates, or npm run judge:rates -- other-cases.json
const files = process.argv.slice(2);
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

for (const file of files.length > 0 ? files : [fileURLToPath(new URL('../tests/cases/published-decisions.json', import.meta.url))]) {
  const decisions = readDecisions(file);
  for (const withInferred of [true, false]) {
    const judged = judgeAll(decisions, withInferred);
    const { cases, first, firstTwo, firstThree, rejected, firstBySource, byFamily } = ratesOf(judged);
    console.log(`\n${cases} cases, ${withInferred ? 'with what the collector filled in' : 'from the stated conditions alone'}`);
    console.log(`first place ${percent(first)}, sources counting equally ${percent(firstBySource)}, first two ${percent(firstTwo)}, first three ${percent(firstThree)}, first place rejected by the source ${percent(rejected)}`);
    console.log([...byFamily].map(([family, own]) => `${family} ${own.met} of ${own.cases}`).join(', '));
    for (const { decision, ranking, rejectedFirst } of judged.filter(({ place }) => place > 1)) {
      console.log(`  ${decision.id}: chosen ${[...decision.chosen, ...decision.acceptableInferred].join(', ')}; ours ${ranking.slice(0, 3).join(', ')}${rejectedFirst ? ' (rejected)' : ''}`);
    }
  }
}
