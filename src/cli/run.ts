import { parseArguments } from './arguments.ts';
import { commands } from './commands/index.ts';
import type { CommandResult, CommandWorld } from './command.ts';
import { EXIT } from './exit-code.ts';
import { commandHelp, overview } from './help.ts';

/** Runs one call. Faults of the program itself become one line as well: nobody is helped by a stack trace of somebody else's program. */
export async function runCommandLine(words: readonly string[], world: CommandWorld): Promise<CommandResult> {
  const [name, ...rest] = words;
  if (name === undefined) return { output: '', problems: overview(commands).split('\n').slice(0, -1), exitCode: EXIT.unusable };
  if (name === '--help' || name === 'help') return { output: overview(commands), problems: [], exitCode: EXIT.done };
  const command = commands.find((entry) => entry.name === name);
  if (!command) {
    return { output: '', problems: [`wirewise: command: expected one of ${commands.map((entry) => entry.name).join(', ')}, found ${JSON.stringify(name)}`], exitCode: EXIT.unusable };
  }
  if (rest.includes('--help')) return { output: commandHelp(command), problems: [], exitCode: EXIT.done };
  const read = parseArguments(command, rest);
  if ('problems' in read) return { output: '', problems: read.problems, exitCode: EXIT.unusable };
  try {
    const result = await command.run(read.parsed, world);
    return { ...result, problems: result.problems.map(oneLine) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error);
    return { output: '', problems: [`wirewise ${name}: expected to finish, found a fault of the program: ${reason}`], exitCode: EXIT.unusable };
  }
}

/** Names of files and ids from outside may hold anything; a problem stays one line. */
function oneLine(problem: string): string {
  return problem.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
}
