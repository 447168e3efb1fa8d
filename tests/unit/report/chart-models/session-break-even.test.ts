import { describe, expect, it } from 'vitest';
import { costPerDay, networkOf, sessionBreakEven, sessionFinding, sessionWays } from '../../../../src/estimate/index.ts';
import { catalogue, findStack } from '../../../../src/knowledge/index.ts';
import { sessionBreakEvenChart } from '../../../../src/report/chart-models/session-break-even.ts';

const network = networkOf(catalogue.links.find(({ id }) => id === 'lte-m')!);
const ways = sessionWays(findStack('mqtt-5/tcp/tls-1-3-cert')!, { payloadBytes: 50, direction: 'up', guarantee: 'at-least-once', tcpTimestamps: false, network });
const economics = sessionBreakEven({ ways, measure: { kind: 'bytes' }, refreshSeconds: { low: 900, high: 900 }, sessionLifeSeconds: null });
if (!('breakEvens' in economics)) throw new Error(JSON.stringify(economics));
const [pair] = economics.breakEvens;
if (pair === undefined) throw new Error('No break-even');

describe('keeping a session against opening one for each message', () => {
  const chart = sessionBreakEvenChart(economics, (way, interval) => costPerDay(way, economics, interval), sessionFinding(pair, null, 3_600), 3_600, (id) => id, 'MQTT over TLS', ['RFC 9308']);
  it('draws one line for each way, inside both axes', () => {
    expect(chart.series.map((line) => line.label)).toEqual(['Session kept open', 'New session for each message', 'Resumed for each message']);
    for (const { points } of chart.series) {
      for (const { x, y } of points) {
        expect(x).toBeGreaterThanOrEqual(chart.x.min);
        expect(x).toBeLessThanOrEqual(chart.x.max);
        expect(y).toBeGreaterThanOrEqual(chart.y.min);
        expect(y).toBeLessThanOrEqual(chart.y.max);
      }
    }
  });
  it('has the finding as title and marks the present interval', () => {
    expect(chart.title).toMatch(/^Keep the session open: it pays up to \d/);
    expect(chart.marker).toEqual({ value: 3_600, text: '1 h' });
  });
  it('the lines cross between the points around the break-even', () => {
    const [kept, again] = chart.series;
    const below = kept?.points.findLastIndex(({ x }) => x <= pair.keepUntilSeconds.low) ?? -1;
    expect(kept?.points[below]?.y).toBeLessThanOrEqual(again?.points[below]?.y ?? 0);
    expect(kept?.points[below + 1]?.y).toBeGreaterThan(again?.points[below + 1]?.y ?? Infinity);
  });
  it('the last row of the table says how long keeping pays', () => {
    expect(chart.table.rows.at(-1)?.[0]).toBe('Session kept open pays up to');
    expect(chart.table.rows.every((cells) => cells.length === chart.table.columns.length)).toBe(true);
  });
  it('says that bytes and charge disagree', () => {
    const finding = { code: 'bytes-and-charge-disagree', bytesUntilSeconds: { low: 15_300, high: 15_300 }, chargeUntilSeconds: { low: 900, high: 900 } } as const;
    expect(sessionBreakEvenChart(economics, () => ({ low: 1, high: 1 }), finding, null, (id) => id, '', []).title).toBe('Keeping the session saves bytes up to 4.25 h between messages, but charge only up to 15 min: a refresh is few bytes and a whole wake-up');
  });
});
