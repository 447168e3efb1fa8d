/**
 * Where the reading of a JSON text stopped: ", line 3, column 5", both counted from 1, or nothing where it stopped at the end.
 * @param error what `JSON.parse` threw; engines that name the place are believed, for others the first piece that JSON does not know is looked for
 */
export function placeOfFault(error: unknown, text: string): string {
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
