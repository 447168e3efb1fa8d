import { describe, expect, it } from 'vitest';
import type { FlipRuler } from '../../../../src/engine/index.ts';
import { catalogueNames, rulerChart } from '../../../../src/report/index.ts';
import { sampleCatalogue } from '../../../support/sample-report.ts';

const names = catalogueNames(sampleCatalogue);
const [alpha, beta] = sampleCatalogue.families.map(({ id }) => id) as [string, string];
const place = (value: number, part: number) => ({ value, part });
const ruler = (input: FlipRuler['input'], parts: Partial<FlipRuler>): FlipRuler => ({ input, scale: 'logarithmic', ticks: [place(1, 0), place(1000, 1)], now: null, flips: [], ...parts });
const chart = rulerChart([
  ruler('payloadBytes', { now: { low: place(16, 0.2), high: place(64, 0.3) }, flips: [{ ...place(512.4, 0.45), from: alpha, to: beta }, { ...place(2048, 0.55), from: beta, to: alpha }] }),
  ruler('messagesPerDay', { ticks: [place(24, 0), place(1440, 1)], flips: [{ ...place(96, 0.4), from: alpha, to: beta }] }),
  ruler('lossShare', { scale: 'linear', now: { low: place(0.02, 0.1), high: place(0.02, 0.1) } }),
], names);
const [nameA, nameB] = [names.family(alpha), names.family(beta)];

describe('the flip rulers', () => {
  it('say in the title along which numbers first place changes', () => {
    expect(chart.title).toBe('First place changes along 2 of 3 numbers: payload of one message and number of messages a day');
    expect(rulerChart([ruler('lossShare', {})], names)).toMatchObject({ title: 'Along every number first place stays where it is', rulers: [] });
  });

  it('show the numbers that change something, the scale named, with the answer and every point of change', () => {
    const [payload, rate] = chart.rulers;
    expect(payload).toMatchObject({
      name: 'Payload of one message, log scale',
      now: { from: 0.2, to: 0.3, text: '16–64 B' },
      marks: [{ at: 0.45, text: `512 B: ${nameA} first below, ${nameB} above` }, { at: 0.55, text: `2.05 kB: ${nameB} first below, ${nameA} above` }],
      ticks: [{ value: 0, text: '1 B' }, { value: 1, text: '1 kB' }],
    });
    expect(rate).toMatchObject({ name: 'Time between two messages, log scale', now: null, marks: [{ text: `15 min: ${nameA} first when less often, ${nameB} when more often` }] });
    expect(rate?.ticks.map(({ text }) => text)).toEqual(['1 h', '1 min']);
  });

  it('have every number in the table, in the same values', () => {
    expect(chart.table.rows).toEqual([
      ['Payload of one message', '16–64 B', '512 B', nameA, nameB],
      ['Payload of one message', '16–64 B', '2,050 B', nameB, nameA],
      ['Number of messages a day', 'not answered', 'a message every 15 min (96 a day)', nameA, nameB],
      ['Packet loss', '2 %', 'no change', '', ''],
    ]);
  });
});
