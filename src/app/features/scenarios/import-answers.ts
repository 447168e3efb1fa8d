import { readAnswersFile, type ReadAnswers } from '../../../questionnaire/index.ts';

/** Far more than every question with every note takes; a larger file is not read at all. */
const MOST_BYTES = 256 * 1024;
const MOST_LINES = 12;

/** Reads an answers file. Nothing in it is taken over in part: the first lines of what is wrong name file, place, what was expected and what was found. */
export async function importAnswers(file: File): Promise<ReadAnswers> {
  if (file.size > MOST_BYTES) return { problems: [`${file.name}: expected an answers file of at most ${MOST_BYTES / 1024} KiB, found ${Math.ceil(file.size / 1024)} KiB`] };
  const text = (await file.text()).replace(/^\uFEFF/, '');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch (error) {
    return { problems: [`${file.name}${placeOf(error, text)}: expected JSON, found ${text.trim() === '' ? 'nothing' : 'text that is not'}`] };
  }
  const read = readAnswersFile(content, file.name);
  if (!('problems' in read) || read.problems.length <= MOST_LINES) return read;
  return { problems: [...read.problems.slice(0, MOST_LINES), `and ${read.problems.length - MOST_LINES} more`] };
}

/** ", line 3, column 5", where the browser says at which character it stopped, or where a word stands that JSON does not know. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const inWords = /line (\d+) column (\d+)/.exec(message);
  if (inWords !== null) return `, line ${inWords[1]}, column ${inWords[2]}`;
  const position = Number(/position (\d+)/.exec(message)?.[1] ?? firstStrangeCharacter(text));
  if (position >= text.length) return '';
  const before = text.slice(0, position).split('\n');
  return `, line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
}

/** The tokens of JSON (RFC 8259 §2), one after the other. */
const TOKEN = /\s+|[{}[\],:]|"(?:[^"\\\n]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

function firstStrangeCharacter(text: string): number {
  TOKEN.lastIndex = 0;
  let end = 0;
  while (TOKEN.test(text)) end = TOKEN.lastIndex;
  return end;
}
