import { position } from '../chart-models/axes.ts';
import type { Lines, LineSeries } from '../chart-models/chart-model.ts';
import { coordinate, element, estimatedWidth, textElement, wrapText } from './element.ts';
import { MARGIN, type Plot, type PlotSpace } from './plot.ts';
import { seriesColour, type SvgTheme } from './theme.ts';

const HEIGHT = 320;
const LABEL_STEP = 15;
const LIST_LINE = 18;
const KEY_ROOM = 36;
/** Dash patterns beside colours: colour is never the only sign. */
const DASHES = ['', '6 3', '2 3', '8 3 2 3', '10 4', '4 2'] as const;

/** Lines with dots, a name at the end of each, light ticks, the present answer as an upright rule. */
export function linesPlot(model: Lines, { width, top, theme }: PlotSpace): Plot {
  const widest = Math.max(40, ...model.series.map((series) => estimatedWidth(series.label, 12)));
  // Where names would squeeze the plot they stand in a list below it.
  const listed = widest > width / 4;
  const labelRoom = listed ? 12 : widest + 12;
  const tickRoom = Math.max(24, ...model.y.ticks.map((entry) => estimatedWidth(entry.text, 12))) + 8;
  const left = MARGIN + tickRoom;
  const right = width - MARGIN - labelRoom;
  const plotTop = top + 26;
  const bottom = plotTop + HEIGHT;
  const at = {
    x: (value: number) => left + position(model.x, value) * (right - left),
    y: (value: number) => bottom - position(model.y, value) * (bottom - plotTop),
  };
  const frame = [
    textElement(MARGIN, top + 10, model.y.label, { size: 12, fill: theme.faint }),
    ...model.y.ticks.map((entry) => element('line', { x1: left, x2: right, y1: at.y(entry.value), y2: at.y(entry.value), stroke: theme.line, 'stroke-opacity': 0.35 })
      + textElement(left - 6, at.y(entry.value) + 4, entry.text, { size: 12, fill: theme.faint, anchor: 'end' })),
    ...model.x.ticks.map((entry) => textElement(at.x(entry.value), bottom + 18, entry.text, { size: 12, fill: theme.faint, anchor: 'middle' })),
    textElement((left + right) / 2, bottom + 38, model.x.label, { size: 12, fill: theme.faint, anchor: 'middle' }),
  ];
  const marker = model.marker === null ? '' : element('line', { x1: at.x(model.marker.value), x2: at.x(model.marker.value), y1: plotTop, y2: bottom, stroke: theme.text, 'stroke-dasharray': '2 4' })
    + textElement(at.x(model.marker.value), plotTop - 4, model.marker.text, { size: 12, fill: theme.text, anchor: 'middle' });
  const labels = labelPositions(model.series, at.y);
  const series = model.series.map((line, index) => {
    const colour = seriesColour(theme, index);
    const path = line.points.map((point) => `${coordinate(at.x(point.x))},${coordinate(at.y(point.y))}`).join(' ');
    const dash = DASHES[index % DASHES.length] ?? '';
    return [
      element('polyline', { points: path, fill: 'none', stroke: colour, 'stroke-width': 2, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) }),
      ...line.points.map((point) => element('circle', { cx: at.x(point.x), cy: at.y(point.y), r: 2.5, fill: colour })),
      listed ? '' : textElement(right + 8, (labels[index] ?? 0) + 4, line.label, { size: 12, fill: theme.text, bold: true }),
    ].join('');
  });
  const list = listed ? nameList(model.series, { width, top: bottom + 62, theme }) : { body: '', height: 0 };
  return { body: [...frame, marker, ...series, list.body].join(''), height: HEIGHT + 26 + 46 + list.height };
}

/** Each name beside a piece of its line; a long one takes several rows. */
function nameList(series: readonly LineSeries[], { width, top, theme }: PlotSpace): Plot {
  let rows = 0;
  const entries = series.map(({ label }, index) => {
    const y = top + rows * LIST_LINE;
    const lines = wrapText(label, 12, width - 2 * MARGIN - KEY_ROOM);
    rows += lines.length;
    return listKey(index, y - 4, theme) + lines.map((text, row) => textElement(MARGIN + KEY_ROOM, y + row * LIST_LINE, text, { size: 12, fill: theme.text, bold: true })).join('');
  });
  return { body: entries.join(''), height: rows * LIST_LINE };
}

function listKey(index: number, y: number, theme: SvgTheme): string {
  const dash = DASHES[index % DASHES.length] ?? '';
  return element('line', { x1: MARGIN, x2: MARGIN + 28, y1: y, y2: y, stroke: seriesColour(theme, index), 'stroke-width': 2, ...(dash === '' ? {} : { 'stroke-dasharray': dash }) });
}

/** Names stand at the end of their line, pushed apart where lines end close together. */
function labelPositions(series: readonly LineSeries[], y: (value: number) => number): number[] {
  const ends = series.map((line, index) => ({ index, y: y(line.points[line.points.length - 1]?.y ?? 0) }));
  ends.sort((a, b) => a.y - b.y || a.index - b.index);
  const placed = new Array<number>(series.length).fill(0);
  let lowest = -Infinity;
  for (const end of ends) {
    lowest = Math.max(end.y, lowest + LABEL_STEP);
    placed[end.index] = lowest;
  }
  return placed;
}
