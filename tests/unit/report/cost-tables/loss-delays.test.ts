import { describe, expect, it } from 'vitest';
import type { DelaysUnderLoss, LossDelay } from '../../../../src/engine/index.ts';
import { lossDelayAssumptions, lossDelayBlocks, lossDelaysFinding, lossDelaysJson, lossDelaysTable } from '../../../../src/report/cost-tables/loss-delays.ts';

const point = (value: number) => ({ low: value, high: value });
const delay = (seconds: number, added: number, lost = 0): LossDelay => ({ typical: { seconds: point(seconds), addedSeconds: point(added), lostShare: lost }, range: { low: seconds / 2, high: seconds * 2 }, lostShare: point(lost) });
const row = (stack: string, added: number, lost = 0) => ({ protocol: stack, stack, stackName: stack.toUpperCase(), cold: delay(2, 2 * added, lost), warm: delay(1, added, lost), commandDown: delay(0.5, added, lost), mechanism: 'repeated', trace: [] });
const unknown: LossDelay = { typical: { unknown: 'not modelled yet' }, range: { unknown: 'not modelled yet' }, lostShare: { unknown: 'not modelled yet' } };
const delays = (rows: DelaysUnderLoss['rows'], typical = 0.05): DelaysUnderLoss => ({ lossShare: { typical, range: { low: 0, high: 0.1 } }, sources: [], rows });

describe('times under loss in words', () => {
  it('a table row has time, what loss adds, and the range; unknown stays unknown', () => {
    const { columns, rows } = lossDelaysTable(delays([row('a', 0.25), { ...row('q', 0), cold: unknown, warm: unknown, commandDown: unknown, mechanism: null }]));
    expect(rows[0]).toEqual(['A', '2 s, 500 ms of it by loss', '1–4 s', '1 s, 250 ms of it by loss', '500 ms–2 s', '500 ms', '0 %', 'repeated']);
    expect(rows[1]?.slice(1, 3)).toEqual(['unknown: not modelled yet', 'unknown: not modelled yet']);
    expect(rows[1]?.at(-1)).toBe('not modelled');
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
    expect(new Set(columns.map(({ label }) => label)).size).toBe(columns.length);
  });

  it.each([
    [delays([row('a', 0.25), row('b', 0.01)]), 'At 5 % loss a message on a session that stands waits 10 ms longer on average with B, 250 ms with A'],
    [delays([row('a', 0.25), row('u', 0, 0.05)]), 'At 5 % loss a message on a session that stands waits 250 ms longer on average; U does not repeat a message and loses 5 % of them'],
    [delays([row('u', 0, 0.05), row('v', 0, 0.05)]), 'U and V do not repeat a message and lose 5 % of them'],
    [delays([row('a', 0)], 0), 'Nothing is lost, so the times are those without loss'],
    [delays([]), 'What loss does to these stacks is not modelled'],
  ])('the finding names who waits least and most, and who loses: %#', (given, text) => expect(lossDelaysFinding(given)).toBe(text));

  it('an assumed loss and an open DTLS timer are said to be so', () => {
    const assumed = lossDelayAssumptions({ ...delays([row('coap/udp/dtls-1-2-psk', 0.1)]), sources: [{ source: 'judgement' }] });
    expect(assumed[0]).toMatch(/^How much is lost is not answered: 5 % stands in/);
    expect(assumed.some((text) => text.includes('nine'))).toBe(true);
    expect(lossDelayAssumptions(delays([row('mqtt-5/tcp/none', 0.1)])).some((text) => text.includes('DTLS'))).toBe(false);
  });

  it('a document has finding, table and assumptions, and nothing where no stack is left', () => {
    expect(lossDelayBlocks(delays([row('a', 0.25)])).map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(lossDelayBlocks(delays([]))).toEqual([]);
  });

  it('plain data keep every digit and what is unknown', () => {
    expect(lossDelaysJson(delays([{ ...row('a', 0.123456789), commandDown: unknown }])).stacks[0]).toMatchObject({
      stack: 'a', warm: { typicalSeconds: [1, 1], addedByLossSeconds: [0.123456789, 0.123456789], rangeSeconds: [0.5, 2], neverArrives: [0, 0] }, commandDown: { typicalSeconds: { unknown: 'not modelled yet' } },
    });
  });
});
