import { describe, expect, it } from 'vitest';
import { factTableNames, loadFactTables, wholeCatalogue, type FactRow } from '../../../../src/knowledge/index.ts';

const { tables, comparisons } = await loadFactTables();
const whole = await wholeCatalogue();
const rows: readonly FactRow[] = Object.values(tables).flat();
const figures = rows.flatMap((row) => row.figures.map((figure) => ({ id: row.id, figure })));
const row = (id: string) => rows.find((one) => one.id === id);

describe('tables of facts', () => {
  it('have a name and an address each', () => {
    expect(factTableNames.map(({ id }) => id).toSorted()).toEqual(Object.keys(tables).toSorted());
    expect(new Set(factTableNames.map(({ slug }) => slug)).size).toBe(factTableNames.length);
    for (const { slug, about } of factTableNames) {
      expect(slug).toMatch(/^[a-z0-9-]+$/);
      expect(about.endsWith('.')).toBe(true);
    }
  });

  it('hold every row under an id of its own, with source, date and confidence', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThan(330);
    for (const { id, sources, checked } of rows) {
      expect(sources.length, id).toBeGreaterThan(0);
      expect(checked, id).toMatch(/^2026-1[12]-\d\d$/);
    }
  });

  it('carry figures over as published', () => {
    const value = (id: string, at = 0) => row(id)?.figures[at]?.value;
    expect(value('B-303')).toBe(5.7);
    expect(value('E-101')).toBe(42_196);
    expect(value('C-305')).toEqual({ low: 12, high: 30 });
    expect(value('E-208', 3)).toBe(242);
    expect(row('E-201')?.figures.at(-1)).toMatchObject({ quantity: 'handshake', value: 894 });
    expect(value('D-02')).toBe(115.06);
    expect(row('B-305')?.figures[1]).toMatchObject({ value: 4, bound: 'at-most', confidence: 'second-hand' });
  });

  it('add up: flights of a handshake, memory over connections', () => {
    for (const { figures: own } of tables.handshakes) {
      const flights = own.filter(({ quantity }) => quantity.startsWith('flight'));
      if (flights.length === 0) continue;
      expect(own.at(-1)?.value).toBe(flights.reduce((sum, { value }) => sum + Number(value), 0));
    }
    const units: Readonly<Record<string, number>> = { GB: 1e6, GiB: 2 ** 30 / 1000, MB: 1e3 };
    for (const { id, figures: own } of tables.serverScale) {
      const by = (quantity: string) => own.find((figure) => figure.quantity === quantity);
      const [connections, memory, each] = [by('connections'), by('memory'), by('memory for each connection')];
      if (typeof memory?.value !== 'number' || typeof each?.value !== 'number' || typeof connections?.value !== 'number') continue;
      // Printed to the kilobyte: half of one either way.
      expect(Math.abs((memory.value * (units[memory.unit] ?? Number.NaN)) / connections.value - each.value), id).toBeLessThanOrEqual(0.5);
    }
  });

  it('say unknown where nothing was found, never zero', () => {
    const unknown = figures.filter(({ figure }) => figure.value === 'unknown');
    expect(unknown.map(({ id }) => id)).toEqual(expect.arrayContaining(['B-313', 'F-03a', 'E-116', 'B-706']));
    const zeros = figures.filter(({ figure }) => figure.value === 0).map(({ id }) => id);
    // Nothing is exchanged after a new address with a Connection ID, and before the first data with provisioned OSCORE keys.
    expect([...new Set(zeros)]).toEqual(['E-213', 'E-214']);
  });

  it('keep support that no manual confirms apart from no', () => {
    const quectel = tables.modules.find(({ id }) => id === 'B-502');
    expect(quectel?.features.coap).toEqual({ support: 'unverified', commands: null });
    expect(quectel?.features['mqtt-sn'].support).toBe('no');
    expect(tables.platforms.find(({ id }) => id === 'B-405')?.supports.amqp?.support).toBe('unknown');
  });

  it('give derived figures the words of their sum', () => {
    for (const { id, figure } of figures.filter(({ figure }) => figure.confidence === 'derived')) expect(figure.condition.length, id).toBeGreaterThan(7);
  });
});

describe('comparisons', () => {
  it('stand side by side without an average: each has the answers of its sources', () => {
    for (const { id } of comparisons) {
      const answers = figures.filter(({ figure }) => figure.comparison === id);
      expect(answers.length, id).toBeGreaterThan(1);
    }
  });

  it('ask each question once and say why the answers differ', () => {
    expect(new Set(comparisons.map(({ question }) => question)).size).toBe(comparisons.length);
    for (const { question, why } of comparisons) {
      expect(question.endsWith('?')).toBe(true);
      expect(why.length).toBeGreaterThan(15);
    }
  });
});

describe('energy figures', () => {
  it('are those that the energy estimate uses', () => {
    const profile = (id: string) => whole.energy?.profiles.find((one) => one.id === id) as unknown as Readonly<Record<string, unknown>>;
    expect(profile('nrf9160-lte-m-nordic')).toMatchObject({ sleep: { psm: { value: row('D-01')?.figures[0]?.value } } });
    expect(profile('nrf54l15-thread')).toMatchObject({ sleep: { value: row('D-39a')?.figures[0]?.value }, poll: { value: row('D-39b')?.figures[0]?.value } });
    expect(profile('sx1262-868')).toMatchObject({ receive: { value: row('D-37b')?.figures[0]?.value } });
    expect(profile('esp32-wifi')).toMatchObject({ transmit: { value: row('D-32a')?.figures[0]?.value } });
  });
});
