import { catalogue, changesSince } from '../../knowledge/index.ts';
import { withOutcome, type Outcome } from '../../questionnaire/index.ts';
import { catalogueNames, VERDICT_NAMES } from '../../report/index.ts';
import { jsonText, type Command } from '../command.ts';
import { rankingFor } from '../decide.ts';
import { EXIT } from '../exit-code.ts';
import { recordedDecision, type RecordedDecision } from '../recorded-decision.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Tells whether recorded decisions still hold',
  positionals: ['file-or-link...'],
  options: {},
  details: [
    'Takes share links, or files that carry one: a decision record, a Markdown report, a JSON document of advise.',
    'Ends with status 1 when the first place or the verdict of any of them has changed, and says what changed.',
  ],
  run: async ({ positionals }, world) => {
    const problems: string[] = [];
    const results: Comparison[] = [];
    for (const given of positionals) {
      const record = await recordedDecision(given, world);
      if ('problems' in record) problems.push(...record.problems);
      else results.push(compare(given, record));
    }
    const changes = results.flatMap((result) => result.changes.map((change) => `${result.record}: ${change}`));
    return {
      output: jsonText(results),
      problems: [...problems, ...changes],
      exitCode: problems.length > 0 ? EXIT.unusable : changes.length > 0 ? EXIT.no : EXIT.done,
    };
  },
};

interface Comparison {
  readonly record: string;
  readonly holds: boolean;
  readonly recorded: Outcome & { readonly catalogueDate: string | null };
  readonly now: Outcome & { readonly catalogueDate: string };
  readonly changes: readonly string[];
  /** What changed in the catalogue since the record was made; empty where the decision holds. */
  readonly catalogueChanges: readonly string[];
}

function compare(record: string, { state, recorded }: RecordedDecision): Comparison {
  const recommendation = rankingFor(state);
  const now = withOutcome(state, recommendation).decided ?? { first: null, verdict: recommendation.verdict, scorePercent: null };
  const { family } = catalogueNames(catalogue);
  const place = (outcome: Outcome) => (outcome.first === null ? 'none' : family(outcome.first));
  const changes = [
    ...(recorded.first === now.first ? [] : [`first place: expected ${place(recorded)} as recorded, found ${place(now)}`]),
    ...(recorded.verdict === now.verdict ? [] : [`verdict: expected ${VERDICT_NAMES[recorded.verdict]} as recorded, found ${VERDICT_NAMES[now.verdict]}`]),
  ];
  return {
    record, holds: changes.length === 0,
    recorded: { ...recorded, catalogueDate: state.catalogueDate }, now: { ...now, catalogueDate: recommendation.catalogueDate }, changes,
    catalogueChanges: changes.length === 0 ? [] : changesSince(state.catalogueDate).map(({ date, text }) => `${date}: ${text}`),
  };
}
