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

it('lists what is due for another look on a day, and nothing on the day of the check', async () => {
  const due = async (day: string) => JSON.parse((await runCommandLine(['catalogue', '--due', day], world)).output) as readonly { readonly path: string; readonly due: string }[];
  expect(await due('2026-11-30')).toEqual([]);
  const later = await due('2028-01-01');
  expect(later.length).toBeGreaterThan(100);
  expect(later.every((fact) => fact.due <= '2028-01-01')).toBe(true);
});

it.each(['tomorrow', '2027-02-30', '01-02-2027'])('refuses %j as a day', async (day) => {
  const { problems, exitCode } = await runCommandLine(['catalogue', `--due=${day}`], world);
  expect(exitCode).toBe(2);
  expect(problems).toEqual([`catalogue: option --due: expected a day as YYYY-MM-DD, found ${JSON.stringify(day)}`]);
});
