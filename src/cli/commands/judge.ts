import { isRecord } from '../../base/index.ts';
import type { Recommendation } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import { answersFromConditions } from '../../questionnaire/index.ts';
import { catalogueNames, reasonEntry } from '../../report/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { knownFor, OVERLAY_OPTION } from '../company-data.ts';
import { rankingFor } from '../decide.ts';
import { readJson, shownName } from '../read-json.ts';

interface Case {
  readonly id: string;
  readonly conditions: unknown;
  readonly inferred: unknown;
}

export const judgeCommand: Command = {
  name: 'judge',
  summary: 'A recommendation for every case of a case file, from its conditions alone',
  positionals: ['cases.json'],
  options: { 'with-inferred': { about: 'reads the inferred conditions too' }, ...OVERLAY_OPTION },
  details: [
    'The file holds an array of objects with "id" and "conditions"; nothing else of them is read, save "inferred" where asked.',
    'Prints an array in the same order: id, ranking, eliminated, verdict, and the conditions that answer no question.',
  ],
  run: async ({ positionals, options }, world) => {
    const file = positionals[0] ?? '';
    const read = await readJson(file, world);
    if ('problem' in read) return unusable([read.problem]);
    const checked = checkCases(read.value, shownName(file));
    if ('problems' in checked) return unusable(checked.problems);
    const known = await knownFor(options, world);
    if ('problems' in known) return unusable(known.problems);
    const withInferred = options['with-inferred'] !== undefined;
    return done(jsonText(checked.cases.map((entry) => judged(entry, withInferred, known.catalogue))));
  },
};

function judged({ id, conditions, inferred }: Case, withInferred: boolean, catalogue: Catalogue) {
  const { answers, unusedConditions } = answersFromConditions(conditions, withInferred ? inferred : undefined);
  return { id, ...verdictOf(rankingFor({ answers, weights: {} }, { catalogue }), catalogue), ...(catalogue.overlay === undefined ? {} : { companyData: catalogue.overlay }), answers, unusedConditions };
}

function verdictOf({ ranking, eliminated, verdict }: Recommendation, catalogue: Catalogue) {
  const names = catalogueNames(catalogue);
  return {
    verdict,
    ranking: ranking.map(({ protocol, stack, score }) => ({ protocol, stack, score })),
    eliminated: eliminated.map(({ protocol, stack, reasons }) => ({ protocol, stack, reasons: reasons.map((reason) => reasonEntry(reason, names)) })),
  };
}

function checkCases(value: unknown, name: string): { readonly cases: readonly Case[] } | { readonly problems: readonly string[] } {
  if (!Array.isArray(value)) return { problems: [`${name}: document: expected an array of cases, found ${kindOf(value)}`] };
  const problems: string[] = [];
  const cases = (value as readonly unknown[]).flatMap((entry, index): Case[] => {
    const conditions = isRecord(entry) ? (entry['conditions'] ?? {}) : null;
    const inferred = isRecord(entry) ? (entry['inferred'] ?? {}) : null;
    if (!isRecord(entry)) problems.push(`${name}: [${index}]: expected an object, found ${kindOf(entry)}`);
    else if (typeof entry['id'] !== 'string') problems.push(`${name}: [${index}].id: expected text, found ${kindOf(entry['id'])}`);
    else if (!isRecord(conditions)) problems.push(`${name}: [${index}].conditions: expected an object, found ${kindOf(conditions)}`);
    else if (!isRecord(inferred)) problems.push(`${name}: [${index}].inferred: expected an object, found ${kindOf(inferred)}`);
    else return [{ id: entry['id'], conditions, inferred }];
    return [];
  });
  return problems.length > 0 ? { problems } : { cases };
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  return Array.isArray(value) ? 'an array' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
