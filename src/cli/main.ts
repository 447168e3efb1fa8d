import { realWorld } from './files.ts';
import { runCommandLine } from './run.ts';

// A reader that goes away (head, a closed pager) ends the call quietly.
process.stdout.on('error', () => process.exit(process.exitCode));
process.stderr.on('error', () => undefined);

const { output, problems, exitCode } = await runCommandLine(process.argv.slice(2), realWorld);
process.exitCode = exitCode;
if (problems.length > 0) process.stderr.write(`${problems.join('\n')}\n`);
process.stdout.write(output);
