import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkReport, modelSession } from '../../../src/wire/index.ts';
import { accepted } from '../../property/wire-arbitraries.ts';
import { coverageDocument } from '../../support/coverage-document.ts';
import { COVERAGE, NOT_MODELLED } from './coverage-rows.ts';

const rows = COVERAGE.flatMap((group) => group.rows.map((row) => [`${group.title}: ${row.what}`, row] as const));

describe('what the byte model covers', () => {
  it.each(rows)('%s', (_title, { value, sees, clauses, checkedBy }) => {
    const { stack, inputs } = accepted(value);
    const model = modelSession(stack, inputs);
    const packets = Object.values(model.packets).flat();
    const fields = packets.flatMap((packet) => packet.fields);
    const shown = [...new Set([...packets.flatMap(({ label }) => label.split(', ')), ...packets.map(({ label }) => label), ...fields.map(({ name }) => name)])];
    expect(sees.filter((pattern) => !shown.some((text) => pattern.test(text)))).toEqual([]);
    const cited = new Set(fields.map(({ clause }) => clause));
    expect(clauses.filter((clause) => !cited.has(clause))).toEqual([]);
    expect(fields.filter(({ clause }) => clause === undefined)).toEqual([]);
    expect(linkReport(stack, inputs, model).modelled).toBe(inputs.network.link !== 'satellite');
    expect(checkedBy.filter((file) => !existsSync(file))).toEqual([]);
    expect(checkedBy.length).toBeGreaterThan(0);
  });

  it('docs/wire-coverage.md says so', () => {
    expect(readFileSync('docs/wire-coverage.md', 'utf8')).toBe(coverageDocument(COVERAGE, NOT_MODELLED));
  });
});
