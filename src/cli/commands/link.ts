import { done, jsonText, unusable, type Command } from '../command.ts';
import { knownFor, OVERLAY_OPTION } from '../company-data.ts';
import { linkTo, rankingFor } from '../decide.ts';
import { readState } from '../read-state.ts';

export const linkCommand: Command = {
  name: 'link',
  summary: 'The share link of an answers file',
  positionals: ['answers.json'],
  options: {
    address: { value: 'URL', about: 'address of the page; without it the link is the part from # on' },
    format: { value: 'FORMAT', choices: ['json', 'text'], about: 'json unless text is given: then one line' },
    ...OVERLAY_OPTION,
  },
  details: ['Prints { "link": … }. The link carries the answers, hand-set weights, what is decided on them today, the date of the catalogue, and the name and hash of company data.'],
  run: async ({ positionals, options }, world) => {
    const read = await readState(positionals[0] ?? '', world);
    if ('problems' in read) return unusable(read.problems);
    const known = await knownFor(options, world);
    if ('problems' in known) return unusable(known.problems);
    const link = linkTo(read.state, rankingFor(read.state, known), known, options['address']);
    return done(options['format'] === 'text' ? `${link}\n` : jsonText({ link }), read.notes);
  },
};
