import { EXIT, type ExitCode } from './exit-code.ts';

/** What a command hands back: text for standard output, lines for standard error, the exit status. */
export interface CommandResult {
  readonly output: string;
  /** One line a problem: file, field, what was expected, what was found. */
  readonly problems: readonly string[];
  readonly exitCode: ExitCode;
}

export interface CommandOption {
  /** What stands behind the option in the usage line; a switch has none. */
  readonly value?: string;
  /** Allowed values, the default first; free text where absent. */
  readonly choices?: readonly string[];
  readonly about: string;
}

export interface ParsedArguments {
  readonly positionals: readonly string[];
  /** Given options; a switch that is on is 'on'. */
  readonly options: Readonly<Record<string, string>>;
}

export interface Command {
  readonly name: string;
  /** One line in the list of commands. */
  readonly summary: string;
  /** Names of the arguments in order; `...` at the end of the last one allows several. */
  readonly positionals: readonly string[];
  readonly options: Readonly<Record<string, CommandOption>>;
  /** Sentences below the usage, without line breaks of their own. */
  readonly details: readonly string[];
  readonly run: (given: ParsedArguments, world: CommandWorld) => Promise<CommandResult>;
}

/** What a command may ask of the outside; a test hands over its own. */
export interface CommandWorld {
  /** Text of a file, or of standard input for `-`. */
  readonly read: (file: string) => Promise<ReadResult>;
  /** @returns null when written, else why not. */
  readonly write: (file: string, content: Uint8Array) => Promise<string | null>;
}

export type ReadResult = { readonly text: string } | { readonly problem: string };

export function done(output: string, notes: readonly string[] = []): CommandResult {
  return { output, problems: notes, exitCode: EXIT.done };
}

export function unusable(problems: readonly string[], output = ''): CommandResult {
  return { output, problems, exitCode: EXIT.unusable };
}

/** A document for standard output. */
export function jsonText(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
