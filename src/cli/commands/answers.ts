import { answersFile, decodeLink, noticeText, type Notice } from '../../questionnaire/index.ts';
import { done, jsonText, unusable, type Command } from '../command.ts';

export const answersCommand: Command = {
  name: 'answers',
  summary: 'The answers in a share link',
  positionals: ['link'],
  options: { whole: { about: 'prints { "answers", "weights", "fixed" } instead of the answers alone' } },
  details: [
    'Takes the whole link, the part behind # or ?, or - for standard input.',
    'A damaged link prints what could be recovered and ends with status 2.',
  ],
  run: async ({ positionals, options }, world) => {
    const given = positionals[0] ?? '';
    const read = given === '-' ? await world.read('-') : { text: given };
    if ('problem' in read) return unusable([read.problem]);
    const { found, intact, state, notices } = decodeLink(linkIn(read.text));
    if (!found) return unusable([`link: expected a share link with its answers behind #, found none in ${JSON.stringify(read.text.trim().slice(0, 60))}`]);
    const output = jsonText(options['whole'] === undefined ? state.answers : answersFile(state));
    const lines = (wanted: (notice: Notice) => boolean) => notices.filter(wanted).map((notice) => `link: ${noticeText(notice)}`);
    if (intact) return done(output, lines(() => true));
    return unusable([...lines(() => true), `link: recovered ${Object.keys(state.answers).length} answers, printed on standard output`], output);
  },
};

/** The link itself, or the document of `link --format json` or `advise`. */
function linkIn(text: string): string {
  if (!text.trimStart().startsWith('{') && !text.trimStart().startsWith('"')) return text;
  try {
    const document: unknown = JSON.parse(text);
    if (typeof document === 'string') return document;
    if (typeof document === 'object' && document !== null && 'link' in document && typeof document.link === 'string') return document.link;
  } catch {
    return text;
  }
  return text;
}
