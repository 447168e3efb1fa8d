import { position } from '../chart-models/axes.ts';
import type { Bars, StackedBars } from '../chart-models/chart-model.ts';
import { element, estimatedWidth, textElement } from './element.ts';
import { MARGIN, type Plot, type PlotSpace } from './plot.ts';
import { seriesColour } from './theme.ts';

const ROW = 44;
const BAR = 16;
const LEGEND_LINE = 22;
const GAP = 2;

/** Horizontal bars from zero, the label above each, the total behind it. Touching segments are parted by two pixels of surface. */
export function stackedBarsPlot(model: StackedBars, space: PlotSpace): Plot {
  const { theme } = space;
  const legend = legendPlot(model, space);
  const top = space.top + legend.height + 8;
  const room = space.width - 2 * MARGIN - 72;
  const rows = model.bars.map((bar, row) => {
    const y = top + row * ROW;
    let x = MARGIN;
    const segments = bar.values.map((value, index) => {
      const width = position(model.axis, value) * room;
      const start = x;
      x += width;
      if (value === 0) return '';
      const rect = element('rect', { x: start, y: y + 18, width: Math.max(width - GAP, 0.5), height: BAR, fill: seriesColour(theme, index) });
      return rect;
    });
    return [
      textElement(MARGIN, y + 12, bar.label, { size: 12, fill: theme.text }),
      ...segments,
      textElement(x + 4, y + 18 + 12, bar.totalText, { size: 12, fill: theme.text, bold: true }),
    ].join('');
  });
  return { body: legend.body + rows.join(''), height: legend.height + 8 + model.bars.length * ROW };
}

/** One bar a row inside the outline of the most it could reach. */
export function barsPlot(model: Bars, { width, top, theme }: PlotSpace): Plot {
  const room = width - 2 * MARGIN - 48;
  const rows = model.bars.map((bar, row) => {
    const y = top + row * ROW;
    const most = position(model.axis, bar.most) * room;
    return [
      textElement(MARGIN, y + 12, bar.label, { size: 12, fill: theme.text }),
      element('rect', { x: MARGIN, y: y + 18, width: most, height: BAR, fill: 'none', stroke: theme.line }),
      element('rect', { x: MARGIN, y: y + 18, width: position(model.axis, bar.value) * room, height: BAR, fill: seriesColour(theme, 3) }),
      textElement(MARGIN + most + 6, y + 18 + 12, bar.text, { size: 12, fill: theme.text, bold: true }),
    ].join('');
  });
  return { body: rows.join(''), height: model.bars.length * ROW };
}

function legendPlot(model: StackedBars, { width, top, theme }: PlotSpace): Plot {
  let x = MARGIN;
  let line = 0;
  const entries = model.parts.map(({ name }, index) => {
    const needed = 18 + estimatedWidth(name, 12) + 14;
    if (x > MARGIN && x + needed > width - MARGIN) {
      x = MARGIN;
      line += 1;
    }
    const y = top + line * LEGEND_LINE;
    const entry = element('rect', { x, y: y + 2, width: 12, height: 12, fill: seriesColour(theme, index) }) + textElement(x + 18, y + 12, name, { size: 12, fill: theme.text });
    x += needed;
    return entry;
  });
  return { body: entries.join(''), height: (line + 1) * LEGEND_LINE };
}
