import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// The whole test command. Unit tests keep one core busy: types, lint and the build use the other meanwhile. Browser tests follow the build.
const root = fileURLToPath(new URL('../', import.meta.url));
const script = (name) => ({ name, command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args: ['run', '--silent', name] });

const [unit, rest] = await Promise.all([inTurn(['unit']), inTurn(['typecheck', 'lint', 'build'])]);
const browser = rest ? await inTurn(['e2e']) : false;
process.exit(unit && rest && browser ? 0 : 1);

/** Runs scripts of package.json one after the other until one fails; what each prints appears in one piece. */
async function inTurn(names) {
  for (const name of names) if (!await passes(script(name))) return false;
  return true;
}

function passes({ name, command, args }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => printed.push(data));
    child.on('error', (error) => printed.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      process.stdout.write(`\n> ${name}: ${code === 0 ? 'passed' : 'failed'}\n${Buffer.concat(printed).toString()}`);
      resolve(code === 0);
    });
  });
}
