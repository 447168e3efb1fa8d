import { describe, expect, it } from 'vitest';
import { done, type Command } from '../../../src/cli/command.ts';
import { commandHelp, overview, usage } from '../../../src/cli/help.ts';

const command: Command = {
  name: 'try', summary: 'Tries', positionals: ['file', 'more...'], details: ['Reads a file.'],
  options: { format: { value: 'FORMAT', choices: ['json', 'table'], about: 'json unless given' }, loud: { about: 'says more' } },
  run: () => Promise.resolve(done('')),
};

describe('help', () => {
  it('shows arguments and options', () => expect(usage(command)).toBe('wirewise try <file> <more>... [--format json|table] [--loud]'));
  it('tells what each option does', () => {
    expect(commandHelp(command)).toBe('Tries.\n\nusage: wirewise try <file> <more>... [--format json|table] [--loud]\n\nReads a file.\n\nOptions:\n  --format  json unless given\n  --loud    says more\n');
  });
  it('lists commands', () => expect(overview([command])).toContain('\n  try  Tries\n'));
});
