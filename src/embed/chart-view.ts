import { svg, type ChartModel, type ChartTable } from '../report/index.ts';
import { html } from './elements.ts';

/** Narrower than this the words of a chart do not fit; the frame then scrolls it. */
export const NARROWEST = 288;

interface Look {
  readonly width: number;
  readonly dark: boolean;
  /** Date of the catalogue, YYYY-MM-DD. */
  readonly date: string;
}

/** The image and, on request, its values as a table. */
export function chartView(model: ChartModel, { width, dark, date }: Look): HTMLElement {
  const text = svg(model, { width, theme: dark ? 'dark' : 'light', credit: `Wirewise, catalogue of ${date}` });
  const image = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
  return html('div', { class: 'result' },
    html('div', { class: 'wide' }, image),
    html('details', {}, html('summary', {}, 'The same values as a table'), html('div', { class: 'wide', role: 'region', tabindex: 0, 'aria-label': model.table.caption }, tableView(model.table))));
}

function tableView({ caption, columns, rows }: ChartTable): HTMLElement {
  const cell = (tag: 'td' | 'th', at: number, text: string, more: Readonly<Record<string, string>> = {}) => (
    html(tag, { ...(columns[at]?.align === 'end' ? { class: 'number' } : {}), ...more }, text));
  return html('table', {},
    html('caption', {}, caption),
    html('thead', {}, html('tr', {}, ...columns.map(({ label }, at) => cell('th', at, label, { scope: 'col' })))),
    html('tbody', {}, ...rows.map((row) => html('tr', {}, ...row.map((text, at) => (at === 0 ? cell('th', at, text, { scope: 'row' }) : cell('td', at, text)))))));
}
