import type { Command, ParsedArguments } from './command.ts';

/** Reads the words behind a command's name. Everything that the command does not know is a problem, never ignored. */
export function parseArguments(command: Command, words: readonly string[]): { readonly parsed: ParsedArguments } | { readonly problems: readonly string[] } {
  const positionals: string[] = [];
  const options: Record<string, string> = {};
  const problems: string[] = [];
  let onlyPositionals = false;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (onlyPositionals || !word.startsWith('--')) {
      positionals.push(word);
      continue;
    }
    if (word === '--') {
      onlyPositionals = true;
      continue;
    }
    const [name, attached] = splitOnce(word.slice(2), '=');
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (!option) {
      problems.push(`${command.name}: option --${name}: expected ${optionNames(command)}, found --${name}`);
    } else if (option.value === undefined) {
      if (attached !== undefined) problems.push(`${command.name}: option --${name}: expected no value, found ${JSON.stringify(attached)}`);
      options[name] = 'on';
    } else {
      const value = attached ?? words[(index += 1)];
      if (value === undefined) problems.push(`${command.name}: option --${name}: expected ${option.choices?.join(' or ') ?? option.value}, found nothing`);
      else if (option.choices && !option.choices.includes(value)) problems.push(`${command.name}: option --${name}: expected ${option.choices.join(' or ')}, found ${JSON.stringify(value)}`);
      else options[name] = value;
    }
  }
  problems.push(...countProblems(command, positionals));
  return problems.length > 0 ? { problems } : { parsed: { positionals, options } };
}

function countProblems(command: Command, positionals: readonly string[]): string[] {
  const wanted = command.positionals;
  const several = wanted[wanted.length - 1]?.endsWith('...') ?? false;
  const missing = wanted.slice(positionals.length).map((name) => `${command.name}: argument <${name.replace('...', '')}>: expected a value, found nothing`);
  const extra = several ? [] : positionals.slice(wanted.length).map((word) => `${command.name}: arguments: expected ${wanted.length}, found ${JSON.stringify(word)} as well`);
  return [...missing, ...extra];
}

function optionNames(command: Command): string {
  const names = Object.keys(command.options).map((name) => `--${name}`);
  return [...names, '--help'].join(' or ');
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + separator.length)];
}
