import { parseArguments } from './arguments.ts';
import { commands } from './commands/index.ts';
import type { CommandResult, CommandWorld } from './command.ts';
import { EXIT } from './exit-code.ts';
import { realWorld } from './files.ts';
import { commandHelp, overview, usage } from './help.ts';

/** Runs one call. Faults of the program itself become one line as well: nobody is helped by a stack trace of somebody else's program. */
async function call(words: readonly string[], world: CommandWorld): Promise<CommandResult> {
  const [name, ...rest] = words;
  if (name === undefined) return { output: '', problems: overview(commands).split('\n').slice(0, -1), exitCode: EXIT.unusable };
  if (name === '--help' || name === 'help') return { output: overview(commands), problems: [], exitCode: EXIT.done };
  const command = commands.find((entry) => entry.name === name);
  if (!command) {
    return { output: '', problems: [`wirewise: command: expected one of ${commands.map((entry) => entry.name).join(', ')}, found ${JSON.stringify(name)}`], exitCode: EXIT.unusable };
  }
  if (rest.includes('--help')) return { output: commandHelp(command), problems: [], exitCode: EXIT.done };
  const read = parseArguments(command, rest);
  if ('problems' in read) return { output: '', problems: [...read.problems, `usage: ${usage(command)}`], exitCode: EXIT.unusable };
  try {
    return await command.run(read.parsed, world);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error);
    return { output: '', problems: [`wirewise ${name}: expected to finish, found a fault of the program: ${reason}`], exitCode: EXIT.unusable };
  }
}

// A reader that goes away (head, a closed pager) ends the call quietly.
process.stdout.on('error', () => process.exit(process.exitCode));
process.stderr.on('error', () => undefined);

const { output, problems, exitCode } = await call(process.argv.slice(2), realWorld);
process.exitCode = exitCode;
if (problems.length > 0) process.stderr.write(`${problems.map(oneLine).join('\n')}\n`);
process.stdout.write(output);

function oneLine(problem: string): string {
  return problem.replace(/\s*[\r\n]+\s*/g, ' ');
}
