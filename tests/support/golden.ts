import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

/** Set by `npm run golden:accept` alone. */
const ACCEPTING = process.env['WIREWISE_ACCEPT_GOLDENS'] === 'yes';

/** Compares a text with the file that froze it. A missing golden fails; only `npm run golden:accept` writes one. */
export function expectGolden(file: string, text: string): void {
  if (ACCEPTING) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file), `no golden at ${file}: review and run npm run golden:accept`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}
