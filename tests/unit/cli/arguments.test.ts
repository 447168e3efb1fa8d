import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../src/cli/arguments.ts';
import { done, type Command } from '../../../src/cli/command.ts';

const command: Command = {
  name: 'try', summary: 'Tries', positionals: ['file'], details: [],
  options: { format: { value: 'FORMAT', choices: ['json', 'table'], about: '' }, loud: { about: '' }, out: { value: 'FILE', about: '' } },
  run: () => Promise.resolve(done('')),
};
const problemsOf = (words: readonly string[], asked: Command = command) => {
  const read = parseArguments(asked, words);
  return 'problems' in read ? read.problems : [];
};

describe('arguments', () => {
  it('take options before and after, with a space or an equals sign', () => {
    expect(parseArguments(command, ['--loud', 'a.json', '--format=table', '--out', 'b'])).toEqual({
      parsed: { positionals: ['a.json'], options: { loud: 'on', format: 'table', out: 'b' } },
    });
  });
  it('take everything behind -- as it is', () => {
    expect(parseArguments(command, ['--', '--format'])).toEqual({ parsed: { positionals: ['--format'], options: {} } });
  });
  it('take - as standard input', () => expect(parseArguments(command, ['-'])).toEqual({ parsed: { positionals: ['-'], options: {} } }));
  it('name a missing argument', () => expect(problemsOf([])).toEqual(['try: argument <file>: expected a value, found nothing']));
  it('name one too many', () => expect(problemsOf(['a', 'b'])).toEqual(['try: arguments: expected 1, found "b" as well']));
  it('name an unknown option', () => expect(problemsOf(['a', '--fast'])).toEqual(['try: option --fast: expected --format or --loud or --out or --help, found --fast']));
  it('name a value that is none of the choices', () => expect(problemsOf(['a', '--format', 'xml'])).toEqual(['try: option --format: expected json or table, found "xml"']));
  it('name a missing value', () => expect(problemsOf(['a', '--format'])).toEqual(['try: option --format: expected json or table, found nothing']));
  it('refuse a value for a switch', () => expect(problemsOf(['a', '--loud=3'])).toEqual(['try: option --loud: expected no value, found "3"']));
  it('are not fooled by names of the object itself', () => {
    expect(problemsOf(['a', '--constructor'])).toEqual(['try: option --constructor: expected --format or --loud or --out or --help, found --constructor']);
  });
  it('allow several where the last one says so', () => {
    expect(problemsOf(['a', 'b', 'c'], { ...command, positionals: ['file...'] })).toEqual([]);
    expect(problemsOf([], { ...command, positionals: ['file...'] })).toEqual(['try: argument <file>: expected a value, found nothing']);
  });
  it('never throw', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.string().map((text) => `--${text}`))), (words) => {
      const read = parseArguments(command, words);
      expect('parsed' in read || read.problems.length > 0).toBe(true);
    }));
  });
});
