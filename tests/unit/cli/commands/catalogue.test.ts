import { expect, it } from 'vitest';
import type { CommandWorld } from '../../../../src/cli/command.ts';
import { runCommandLine } from '../../../../src/cli/run.ts';
import { validateCatalogue } from '../../../../src/knowledge/index.ts';

const world: CommandWorld = { read: () => Promise.resolve({ problem: 'nothing is read' }), write: () => Promise.resolve(null) };

it('prints a whole and valid catalogue, page texts in place', async () => {
  const { output, exitCode } = await runCommandLine(['catalogue'], world);
  expect(exitCode).toBe(0);
  const document = JSON.parse(output) as { readonly families: readonly { readonly page?: unknown }[] };
  expect(validateCatalogue(document)).toEqual([]);
  for (const family of document.families) expect(family.page).toHaveProperty('pros');
}, 60_000);
