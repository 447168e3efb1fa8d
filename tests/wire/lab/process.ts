import { spawn, type ChildProcess } from 'node:child_process';

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
}

/** Run a command to its end. Throws with its output when it fails, unless that may happen. */
export async function run(command: readonly string[], { mayFail = false, cwd, env, timeoutMs = 600_000 }: { mayFail?: boolean; cwd?: string; env?: Readonly<Record<string, string>>; timeoutMs?: number } = {}): Promise<Outcome> {
  const [program = '', ...rest] = command;
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'], ...(cwd === undefined ? {} : { cwd }), env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => { output += chunk.toString(); });
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
  const status = await ended(child);
  clearTimeout(timer);
  if (status !== 0 && !mayFail) throw new Error(`${command.join(' ')} ended with ${String(status)}:\n${output}`);
  return { status, output };
}

/** `close` waits for the output of everything that the process has started, `exit` for the process itself. */
export async function ended(child: ChildProcess, event: 'close' | 'exit' = 'close'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  return new Promise((resolve) => {
    child.once(event, (status) => {
      resolve(status);
    });
    child.once('error', () => {
      resolve(null);
    });
  });
}

/** End a process that this lab has started, and wait until it is gone. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = ended(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), 2000);
  await gone;
  clearTimeout(timer);
}

export async function pause(milliseconds: number): Promise<void> {
  await new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
