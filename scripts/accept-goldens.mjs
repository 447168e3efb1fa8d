import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// Freezes today's outcomes as goldens. The review of the resulting diff is the review of the change.
const root = fileURLToPath(new URL('../', import.meta.url));
// With arguments only the named test files accept: npm run golden:accept -- tests/golden/transcripts.test.ts
const files = process.argv.length > 2 ? process.argv.slice(2) : ['tests/golden'];
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...files], {
  cwd: root, stdio: 'inherit', env: { ...process.env, WIREWISE_ACCEPT_GOLDENS: 'yes' },
});
process.exit(status ?? 1);
