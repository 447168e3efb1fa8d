import { comparisonOutline, outlineHtml, outlineMarkdown, type NamedResult } from '../../report/index.ts';
import { done, unusable, type Command } from '../command.ts';
import { knownFor, OVERLAY_OPTION } from '../company-data.ts';
import { costsOf } from '../costs-of.ts';
import { decideRanking } from '../decide.ts';
import { shownName } from '../read-json.ts';
import { readState } from '../read-state.ts';

export const compareCommand: Command = {
  name: 'compare',
  summary: 'Answers files side by side: what differs in answers, outcome, scores and estimates',
  positionals: ['answers.json...'],
  options: { format: { value: 'FORMAT', choices: ['markdown', 'html'], about: 'markdown unless given' }, ...OVERLAY_OPTION },
  details: ['Rows that are equal are left out. The numbers are those of the single reports.'],
  run: async ({ positionals, options }, world) => {
    const known = await knownFor(options, world);
    if ('problems' in known) return unusable(known.problems);
    const problems: string[] = [];
    const results: NamedResult[] = [];
    for (const file of positionals) {
      const read = await readState(file, world);
      if ('problems' in read) problems.push(...read.problems);
      else {
        const { recommendation, context } = decideRanking(read.state, known);
        results.push({ name: shownName(file), recommendation, context: { ...context, costs: await costsOf(read.state, { ranking: recommendation.ranking.slice(0, 1) }, known) } });
      }
    }
    if (problems.length > 0) return unusable(problems);
    const outline = comparisonOutline(results);
    return done(options['format'] === 'html' ? outlineHtml(outline) : outlineMarkdown(outline));
  },
};
