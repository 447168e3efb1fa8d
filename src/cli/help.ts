import type { Command } from './command.ts';

export function usage(command: Command): string {
  const positionals = command.positionals.map((name) => (name.endsWith('...') ? `<${name.slice(0, -3)}>...` : `<${name}>`));
  const options = Object.entries(command.options).map(([name, option]) =>
    `[--${name}${option.value === undefined ? '' : ` ${option.choices?.join('|') ?? option.value}`}]`);
  return ['wirewise', command.name, ...positionals, ...options].join(' ');
}

export function commandHelp(command: Command): string {
  const width = Math.max(0, ...Object.keys(command.options).map((name) => name.length));
  const options = Object.entries(command.options).map(([name, option]) => `  --${name.padEnd(width)}  ${option.about}`);
  return [`${command.summary}.`, '', `usage: ${usage(command)}`, '', ...command.details, ...(options.length === 0 ? [] : ['', 'Options:', ...options]), ''].join('\n');
}

export function overview(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length));
  return [
    'Chooses the messaging protocol of an IoT system and defends the choice.',
    '',
    'usage: wirewise <command> [arguments]',
    '',
    ...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
    '',
    'wirewise <command> --help tells the arguments. A file named - is standard input.',
    'Exit status: 0 done, also when no protocol fits; 1 a recorded decision has changed (check); 2 the input could not be used.',
    '',
  ].join('\n');
}
