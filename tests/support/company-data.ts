import { readFileSync } from 'node:fs';
import type { Overlay } from '../../src/knowledge/index.ts';
import { overlayGround, readOverlay } from '../../src/knowledge/overlay/index.ts';

export const ground = await overlayGround();

/** The complete example of docs/company-data.md. */
export const exampleText = readFileSync('docs/example-company-data.json', 'utf8');

/** The file of company data with the given parts and nothing else. */
export const companyDataText = (parts: object, name = 'Test'): string => JSON.stringify({ format: 'wirewise-company-data', version: 1, name, date: '2026-11-30', ...parts });

/** The same, read. @throws Error where it is refused */
export function companyData(parts: object, name = 'Test'): Overlay {
  const read = readOverlay(companyDataText(parts, name), ground);
  if ('problems' in read) throw new Error(read.problems.map(({ field, expected, found }) => `${field}: expected ${expected}, found ${found}`).join('\n'));
  return read.overlay;
}

/** Fields of the problems of a text, or none. */
export function problemFields(text: string): readonly string[] {
  const read = readOverlay(text, ground);
  return 'problems' in read ? read.problems.map(({ field }) => field) : [];
}
