import { toAdr, toCsv, toHtml, toJson, toMarkdown, toSummary, toTidyCsv } from '../../report/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';
import { knownFor, OVERLAY_OPTION } from '../company-data.ts';
import { costsOf } from '../costs-of.ts';
import { decide, type Decision } from '../decide.ts';
import { readState } from '../read-state.ts';

const WRITERS: Readonly<Record<string, (decision: Decision) => string>> = {
  json: ({ recommendation, context }) => jsonText(toJson(recommendation, context)),
  markdown: ({ recommendation, context }) => toMarkdown(recommendation, context),
  adr: ({ recommendation, context }) => toAdr(recommendation, context),
  csv: ({ recommendation, context }) => toCsv(recommendation, context),
  html: ({ recommendation, context }) => toHtml(recommendation, context),
  text: ({ recommendation, context }) => toSummary(recommendation, context),
  'csv-tidy': ({ recommendation, context }) => toTidyCsv(recommendation, context),
};

export const adviseCommand: Command = {
  name: 'advise',
  summary: 'The recommendation for an answers file',
  positionals: ['answers.json'],
  options: {
    format: { value: 'FORMAT', choices: Object.keys(WRITERS), about: 'the document to write; json unless given' },
    address: { value: 'URL', about: 'address of the page, put in front of the share link' },
    ...OVERLAY_OPTION,
  },
  details: [
    'The file holds an object of question ids with their answers; every answer is optional, so {} is valid. An answer is a value of its question or "unknown".',
    'It may also hold { "answers", "weights", "fixed" }: weights set by hand from 0 to 10 by criterion, and the answers that cannot change.',
    '"wirewise schema answers" prints the questions and their values.',
  ],
  run: async ({ positionals, options }, world) => {
    const read = await readState(positionals[0] ?? '', world);
    if ('problems' in read) return unusable(read.problems);
    const write = WRITERS[options['format'] ?? 'json'];
    if (!write) return unusable([]);
    const known = await knownFor(options, world);
    if ('problems' in known) return unusable(known.problems);
    const { recommendation, context } = decide(read.state, options['address'], known);
    return done(write({ recommendation, context: { ...context, costs: await costsOf(read.state, recommendation, known) } }), read.notes);
  },
};
