import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Freezes today's outcomes as goldens. The review of the resulting diff is the review of the change.
const root = fileURLToPath(new URL('../', import.meta.url));
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/golden', ...process.argv.slice(2)], {
  cwd: root, stdio: 'inherit', env: { ...process.env, WIREWISE_ACCEPT_GOLDENS: 'yes' },
});
process.exit(status ?? 1);
