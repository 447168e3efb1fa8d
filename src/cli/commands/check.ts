import { changesSince, type OverlayMark } from '../../knowledge/index.ts';
import { companyDataOf, withOutcome, type CompanyDataName, type Outcome } from '../../questionnaire/index.ts';
import { catalogueNames, VERDICT_NAMES } from '../../report/index.ts';
import { jsonText, unusable, type Command } from '../command.ts';
import { knownFor, OVERLAY_OPTION, SHIPPED, type Known } from '../company-data.ts';
import { rankingFor } from '../decide.ts';
import { EXIT } from '../exit-code.ts';
import { recordedDecision, type RecordedDecision } from '../recorded-decision.ts';

export const checkCommand: Command = {
  name: 'check',
  summary: 'Tells whether recorded decisions still hold',
  positionals: ['file-or-link...'],
  options: OVERLAY_OPTION,
  details: [
    'Takes share links, or files that carry one: a decision record, a Markdown report, a JSON document of advise.',
    'Ends with status 1 when the first place or the verdict of any of them has changed, and says what changed.',
    'A record that was made with company data is checked with them alone: --overlay names the file, and its name and hash must be those of the record. Records made without any are checked without.',
  ],
  run: async ({ positionals, options }, world) => {
    const given = await knownFor(options, world);
    if ('problems' in given) return unusable(given.problems);
    const problems: string[] = [];
    const results: Comparison[] = [];
    for (const name of positionals) {
      const record = await recordedDecision(name, world);
      if ('problems' in record) {
        problems.push(...record.problems);
        continue;
      }
      const made = companyDataOf(record.state);
      const other = otherData(made, given);
      if (other === null) results.push(compare(name, record, made === null ? SHIPPED : given));
      else problems.push(`${name}: company data: ${other}`);
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
  /** What the record was made and checked with. */
  readonly companyData?: OverlayMark;
  readonly holds: boolean;
  readonly recorded: Outcome & { readonly catalogueDate: string | null };
  readonly now: Outcome & { readonly catalogueDate: string };
  readonly changes: readonly string[];
  /** What changed in the catalogue since the record was made; empty where the decision holds. */
  readonly catalogueChanges: readonly string[];
}

/** Why a record cannot be checked with what is given; null where it can. */
function otherData(made: CompanyDataName | null, { catalogue: { overlay } }: Known): string | null {
  if (made === null || made.hash === overlay?.hash) return null;
  return `expected "${made.name}" (${made.hash}), which the record was made with, as --overlay; found ${overlay === undefined ? 'none' : `"${overlay.name}" (${overlay.hash})`}`;
}

function compare(record: string, { state, recorded }: RecordedDecision, { catalogue }: Known): Comparison {
  const recommendation = rankingFor(state, { catalogue });
  const now = withOutcome(state, recommendation).decided ?? { first: null, verdict: recommendation.verdict, scorePercent: null };
  const { family } = catalogueNames(catalogue);
  const place = (outcome: Outcome) => (outcome.first === null ? 'none' : family(outcome.first));
  const changes = [
    ...(recorded.first === now.first ? [] : [`first place: expected ${place(recorded)} as recorded, found ${place(now)}`]),
    ...(recorded.verdict === now.verdict ? [] : [`verdict: expected ${VERDICT_NAMES[recorded.verdict]} as recorded, found ${VERDICT_NAMES[now.verdict]}`]),
  ];
  return {
    record, ...(catalogue.overlay === undefined ? {} : { companyData: catalogue.overlay }), holds: changes.length === 0,
    recorded: { ...recorded, catalogueDate: state.catalogueDate }, now: { ...now, catalogueDate: recommendation.catalogueDate }, changes,
    catalogueChanges: changes.length === 0 ? [] : changesSince(state.catalogueDate).map(({ date, text }) => `${date}: ${text}`),
  };
}
