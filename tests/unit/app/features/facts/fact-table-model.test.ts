import { describe, expect, it } from 'vitest';
import { comparedQuestions, factTableModel, filtered, isDisputed } from '../../../../../src/app/features/facts/fact-table-model.ts';
import { factTableNames, loadFactTables } from '../../../../../src/knowledge/index.ts';

const { tables, comparisons } = await loadFactTables();

describe('factTableModel', () => {
  it.each(factTableNames.map(({ id }) => [id] as const))('%s: every row has words in every typed column', (id) => {
    const { columns, lines } = factTableModel(id, tables[id]);
    expect(lines.length).toBe(tables[id].length);
    for (const { row, cells } of lines) {
      expect(cells.length, row.id).toBe(columns.length);
      expect(cells.every((words) => words.every((word) => word.trim() !== '')), row.id).toBe(true);
    }
  });

  it('writes out what is unknown and what no manual confirms', () => {
    const modules = factTableModel('modules', tables.modules);
    const coap = modules.columns.findIndex(({ id }) => id === 'coap');
    expect(modules.lines.find(({ row }) => row.id === 'B-502')?.cells[coap]).toEqual(['unverified']);
    expect(factTableModel('libraries', tables.libraries).lines.find(({ row }) => row.id === 'F-03a')?.haystack).toContain('unknown');
  });

  it('does not take silence for a no', () => {
    const platforms = factTableModel('platforms', tables.platforms);
    const amqp = platforms.columns.findIndex(({ id }) => id === 'amqp');
    expect(['B-403', 'B-405', 'B-410'].map((id) => platforms.lines.find(({ row }) => row.id === id)?.cells[amqp])).toEqual([['no'], ['unknown'], ['not stated']]);
  });

  it('lists ports of clouds where they are stated', () => {
    const aws = factTableModel('clouds', tables.clouds).lines.find(({ row }) => row.id === 'B-1001');
    expect(aws?.cells[0]).toContain('MQTT (3.1.1 and 5) over TCP, port 8883 or 443: QoS 0 and 1');
    expect(factTableModel('clouds', tables.clouds).lines.find(({ row }) => row.id === 'B-1004')?.cells[0]).toEqual(['none of its own']);
  });
});

describe('filtered', () => {
  const { lines } = factTableModel('libraries', tables.libraries);
  const ids = (filter: string, only = false) => filtered(lines, filter, only).map(({ row }) => row.id);

  it('keeps everything without a word', () => {
    expect(ids('  ').length).toBe(lines.length);
  });

  it('asks for every word, in any order and case, in subject, columns, numbers and conditions', () => {
    expect(ids('x.509 WOLFSSL')).toEqual(ids('wolfssl x.509'));
    expect(ids('x.509 wolfssl')).toContain('E-112d');
    expect(ids('42,196')).toEqual(['E-101']);
    expect(ids('cortex-m33 4.1.0 p-256 pre-shared')).toEqual(['E-111b']);
    expect(ids('carrier pigeon')).toEqual([]);
  });

  it('can keep only rows that others contradict', () => {
    expect(ids('', true).every((id) => lines.some(({ row }) => row.id === id && isDisputed(row)))).toBe(true);
    expect(ids('', true).length).toBeLessThan(lines.length);
    expect(ids('', true)).toContain('B-303');
  });
});

describe('comparedQuestions', () => {
  it('brings the answers of other tables too', () => {
    const chain = comparedQuestions(tables, comparisons, 'clouds').find(({ comparison }) => comparison.id === 'certificate-chain');
    expect(new Set(chain?.answers.map(({ table }) => table))).toEqual(new Set(['clouds', 'handshakes']));
  });

  it('has every question with all of its answers when no table is named', () => {
    const all = comparedQuestions(tables, comparisons);
    expect(all.length).toBe(comparisons.length);
    const answers = Object.values(tables).flat().flatMap((row) => row.figures).filter(({ comparison }) => comparison !== undefined);
    expect(all.flatMap((question) => question.answers).length).toBe(answers.length);
  });
});
