import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CommandWorld } from '../../src/cli/command.ts';
import { runCommandLine } from '../../src/cli/run.ts';
import { expectGolden } from '../support/golden.ts';

const FOLDER = join(import.meta.dirname, 'transcripts');
const DAMAGED = '#v=1&b=64&i=21600&k=xxxxx';

/** Name of the transcript and the words of the call. Files are looked up beside the transcripts. */
const calls: readonly (readonly [name: string, words: readonly string[]])[] = [
  ['overview', ['--help']],
  ['no-command', []],
  ['unknown-command', ['advice']],
  ['advise-help', ['advise', '--help']],
  ['advise-water-meter', ['advise', 'water-meter.json', '--format', 'text']],
  ['advise-company-data', ['advise', 'water-meter.json', '--overlay', 'company-data.json', '--format', 'text']],
  ['advise-wrong-company-data', ['advise', 'water-meter.json', '--overlay', 'wrong-company-data.json']],
  ['advise-wrong-answers', ['advise', 'wrong-answers.json']],
  ['advise-missing-file', ['advise', 'no-such-file.json']],
  ['advise-unknown-format', ['advise', 'nothing.json', '--format', 'pdf']],
  ['bytes-coap', ['bytes', 'coap-case.json', '--format', 'table']],
  ['bytes-wrong-case', ['bytes', 'wrong-case.json']],
  ['pcap-help', ['pcap', '--help']],
  ['pcap-without-place', ['pcap', 'coap-case.json']],
  ['link-nothing', ['link', 'nothing.json']],
  ['answers-damaged', ['answers', DAMAGED]],
  ['answers-no-link', ['answers', 'https://example.org/']],
  ['judge-not-an-array', ['judge', 'nothing.json']],
  ['schema-unknown', ['schema', 'nonsense']],
];

const world: CommandWorld = {
  read: (file) => {
    if (!readdirSync(join(FOLDER, 'inputs')).includes(file)) return Promise.resolve({ problem: `${file}: expected a readable file, found no such file` });
    return Promise.resolve({ text: readFileSync(join(FOLDER, 'inputs', file), 'utf8') });
  },
  write: () => Promise.resolve('nothing is written here'),
};

/** The call as typed, standard output, then each line of standard error behind `! `, then the exit status. */
async function transcript(words: readonly string[]): Promise<string> {
  const { output, problems, exitCode } = await runCommandLine(words, world);
  const typed = ['wirewise', ...words.map((word) => (/^[\w./:-]+$/.test(word) ? word : `'${word}'`))].join(' ');
  return `$ ${typed}\n${output}${problems.map((problem) => `! ${problem}\n`).join('')}[exit status ${exitCode}]\n`;
}

describe('transcripts of commands', { timeout: 60_000 }, () => {
  for (const [name, words] of calls) {
    it(name, async () => {
      const text = await transcript(words);
      expect(text).not.toMatch(/\n {4}at |undefined|NaN|\[object/);
      expectGolden(join(FOLDER, `${name}.txt`), text);
    });
  }

  it('every transcript on disk belongs to a call', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt')).sort();
    expect(files).toEqual(calls.map(([name]) => `${name}.txt`).sort());
  });
});
