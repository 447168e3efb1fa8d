import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Adds up the results of the unit and browser tests. A step that stopped before its tests counts as one failure. */
const folder = fileURLToPath(new URL('../.build/', import.meta.url));
const status = Number(process.argv[2] ?? 0);

let passed = 0;
let failed = 0;
for (const name of ['unit-results.json', 'e2e-results.json']) {
  if (!existsSync(join(folder, name))) continue;
  const results = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  passed += results.numPassedTests;
  failed += results.numFailedTests;
}
if (status !== 0 && failed === 0) failed = 1;
if (status === 0 && passed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
