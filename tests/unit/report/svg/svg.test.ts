// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { catalogueNames } from '../../../../src/report/catalogue-names.ts';
import { bytesByIntervalChart, bytesByPayloadChart, contributionChart, messageBytesChart, type ChartModel } from '../../../../src/report/chart-models/index.ts';
import { svg } from '../../../../src/report/svg/index.ts';
import { SVG_THEMES } from '../../../../src/report/svg/theme.ts';
import { sampleCatalogue, sampleRecommendation } from '../../../support/sample-report.ts';

const stacks = ['Alpha', 'Beta with a long name', 'Gamma'].map((protocolName, index) => ({ protocol: `p${index}`, protocolName, stack: `p${index}/x` }));
const bytesADay = (stack: string, x: number) => (stack === 'p0/x' ? 24 * (x + 100) : 24 * (x * 2 + 40));
const message = { layer: 'payload' as const, name: 'Payload & <more>', bytes: 16, clause: 'RFC 1' };
const [first] = sampleRecommendation.ranking;
if (!first) throw new Error('the sample has a first place');
const models: readonly ChartModel[] = [
  contributionChart(first, catalogueNames(sampleCatalogue)),
  bytesByPayloadChart(stacks, bytesADay, 100, 'A & B <c>'),
  bytesByIntervalChart(stacks, bytesADay, 60, ''),
  messageBytesChart([{ stack: 's', stackName: 'A stack "quoted"', session: { packets: { connect: [], firstMessage: [], perMessage: [{ direction: 'up', label: 'x', fields: [message] }], keepalive: [], disconnect: [] } } }], ''),
];
const parsed = (source: string) => new DOMParser().parseFromString(source, 'image/svg+xml');
const numbersOf = (source: string, attribute: string) => [...source.matchAll(new RegExp(` ${attribute}="(-?[\\d.]+)"`, 'g'))].map((match) => Number(match[1]));

describe('charts as SVG', () => {
  for (const model of models) {
    for (const width of [320, 640]) {
      it(`${model.id} at ${width} is well-formed, titled, described and inside its frame`, () => {
        const source = svg(model, { width });
        const document = parsed(source);
        expect(document.querySelector('parsererror')).toBeNull();
        expect(document.querySelector('title')?.textContent).toBe(model.title);
        expect(document.querySelector('desc')?.textContent).toContain(model.measure);
        const height = Number(document.documentElement.getAttribute('height'));
        for (const y of [...numbersOf(source, 'y'), ...numbersOf(source, 'cy')]) expect(y >= 0 && y <= height).toBe(true);
        for (const x of [...numbersOf(source, 'x'), ...numbersOf(source, 'cx')]) expect(x >= 0 && x <= width).toBe(true);
      });
    }
    it(`${model.id} needs nothing from outside and no style or script`, () => {
      expect(svg(model)).not.toMatch(/<style|style=|<script|href|url\(|onload/);
    });
    it(`${model.id} has no text below 12 px`, () => {
      for (const size of numbersOf(svg(model), 'font-size')) expect(size).toBeGreaterThanOrEqual(12);
    });
  }

  it('draws every point of every line', () => {
    const model = models[1];
    if (model?.kind !== 'lines') throw new Error('lines expected');
    const circles = parsed(svg(model)).querySelectorAll('circle').length;
    expect(circles).toBe(model.series.reduce((sum, line) => sum + line.points.length, 0));
  });

  it('breaks a name that is wider than the picture into rows of their own', () => {
    const model = models[1];
    if (model?.kind !== 'lines') throw new Error('lines expected');
    const long = 'Resumed for each message (CoAP over UDP, DTLS 1.2 with Connection ID (pre-shared key)), with a name that goes on and on';
    const renamed: ChartModel = { ...model, series: model.series.map((line, index) => (index === 0 ? { ...line, label: long } : line)) };
    const rows = [...parsed(svg(renamed, { width: 640 })).querySelectorAll('text[font-weight="600"]')].filter((row) => row.getAttribute('x') === '52');
    expect(rows.map((row) => row.textContent).join(' ')).toBe([long, ...model.series.slice(1).map(({ label }) => label)].join(' '));
    const heights = rows.map((row) => Number(row.getAttribute('y')));
    expect(heights.map((y) => y - (heights[0] ?? 0))).toEqual(rows.map((_, index) => 18 * index));
    expect(rows.length).toBeGreaterThan(model.series.length);
    for (const row of rows) expect((row.textContent ?? '').length * 12 * 0.58).toBeLessThanOrEqual(640 - 52);
  });

  it('draws a segment for every part that is not zero, in proportion', () => {
    const model = messageBytesChart([{ stack: 's', stackName: 'S', session: { packets: { connect: [], firstMessage: [], perMessage: [{ direction: 'up', label: 'x', fields: [{ layer: 'ip', name: 'IP', bytes: 80 }, message] }], keepalive: [], disconnect: [] } } }], '');
    const bars = [...parsed(svg(model)).querySelectorAll('rect')].filter((rect) => rect.getAttribute('height') === '16');
    // Two pixels of surface part touching segments.
    expect(bars.map((bar) => Number(bar.getAttribute('width')) + 2).map((width, _, all) => width / (all[0] ?? 1))).toEqual([1, 5]);
  });

  it('carries the state and the credit', () => {
    const document = parsed(svg(models[0] as ChartModel, { state: '#v=1&k=abcd', credit: 'Wirewise 0.1.0', theme: 'dark' }));
    expect(document.querySelector('metadata')?.textContent).toBe('#v=1&k=abcd');
    expect(document.documentElement.textContent).toContain('Wirewise 0.1.0');
    expect(document.querySelector('rect')?.getAttribute('fill')).toBe(SVG_THEMES.dark.surface);
  });

  it('is the same text for the same model', () => expect(svg(models[2] as ChartModel)).toBe(svg(models[2] as ChartModel)));
});
