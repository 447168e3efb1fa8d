// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { chartView } from '../../../src/embed/chart-view.ts';
import type { Bars } from '../../../src/report/index.ts';

const model: Bars = {
  kind: 'bars', id: 'points', title: 'A <b> earns 40', measure: 'Points', conditions: 'none', howToRead: 'Longer is more.', sources: ['toy'],
  axis: { label: 'Points', scale: 'linear', min: 0, max: 50, ticks: [] },
  bars: [{ id: 'x', label: 'Size', value: 40, most: 50, text: '40' }],
  table: { caption: 'Points', columns: [{ label: 'Criterion', align: 'start' }, { label: 'Points', align: 'end' }], rows: [['Size', '40']] },
};

describe('a chart in a frame', () => {
  it('is drawn at the width and in the colours asked for, and no text becomes markup', () => {
    const view = chartView(model, { width: 320, dark: true, date: '2026-11-25' });
    const image = view.querySelector('svg');
    expect(image?.getAttribute('width')).toBe('320');
    expect(image?.querySelector('title')?.textContent).toBe('A <b> earns 40');
    expect(image?.querySelector('rect')?.getAttribute('fill')).toBe('#11151B');
    expect(view.querySelector('b')).toBeNull();
  });
  it('has the same values as a table with header cells', () => {
    const rows = [...chartView(model, { width: 320, dark: false, date: '2026-11-25' }).querySelectorAll('tr')].map((row) => [...row.children].map((cell) => [cell.tagName, cell.getAttribute('scope'), cell.textContent]));
    expect(rows).toEqual([[['TH', 'col', 'Criterion'], ['TH', 'col', 'Points']], [['TH', 'row', 'Size'], ['TD', null, '40']]]);
  });
});
