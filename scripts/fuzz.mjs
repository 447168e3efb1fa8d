import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

// A long search for input that breaks something: npm run fuzz, or npm run fuzz -- 1000000 inputs for each property. No fixed seed; a failure prints its own.
const root = fileURLToPath(new URL('../', import.meta.url));
const runs = process.argv[2] ?? '100000';
if (!/^[1-9]\d*$/.test(runs)) {
  console.error(`Expected a number of inputs, found ${runs}`);
  process.exit(2);
}
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'tests/property/codec-hostile.test.ts', 'tests/property/answers-file-hostile.test.ts', 'tests/property/frame-messages-hostile.test.ts', 'tests/property/company-data-hostile.test.ts'], {
  cwd: root, stdio: 'inherit', env: { ...process.env, WIREWISE_FUZZ: runs },
});
process.exit(status ?? 1);
