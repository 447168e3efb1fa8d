import { unreachable } from '../../base/index.ts';
import type { ChartModel } from '../chart-models/chart-model.ts';
import { barsPlot, stackedBarsPlot } from './bars-plot.ts';
import { element, escapeXml, textElement, wrapText } from './element.ts';
import { linesPlot } from './lines-plot.ts';
import { MARGIN, type Plot, type PlotSpace } from './plot.ts';
import { SVG_THEMES } from './theme.ts';

export interface SvgOptions {
  readonly width?: number;
  readonly theme?: 'light' | 'dark';
  /** Printed at the foot, with the sources: version, catalogue date. */
  readonly credit?: string;
  /** Carried inside, so that the image restores the state when it is dropped on the page. */
  readonly state?: string;
}

/** A chart as a self-contained SVG image: titled, described, without style, script or reference to anything outside. */
export function svg(model: ChartModel, { width = 640, theme: themeName = 'light', credit = '', state = '' }: SvgOptions = {}): string {
  const theme = SVG_THEMES[themeName];
  const room = width - 2 * MARGIN;
  const heading = [
    ...wrapText(model.title, 16, room).map((text) => ({ text, size: 16 as const, fill: theme.text, bold: true })),
    ...wrapText(model.measure, 12, room).map((text) => ({ text, size: 12 as const, fill: theme.faint, bold: false })),
    ...wrapText(model.conditions, 12, room).map((text) => ({ text, size: 12 as const, fill: theme.faint, bold: false })),
  ].filter((line) => line.text !== '');
  let y = MARGIN;
  const lines = heading.map((line) => {
    y += line.size + 5;
    return textElement(MARGIN, y, line.text, line);
  });
  const plot = draw(model, { width, top: y + 14, theme });
  y += 14 + plot.height + 8;
  const foot = [model.sources.length === 0 ? '' : `Sources: ${model.sources.join('; ')}`, credit].filter((text) => text !== '').flatMap((text) => wrapText(text, 12, room));
  const footLines = foot.map((text) => {
    y += 17;
    return textElement(MARGIN, y, text, { size: 12, fill: theme.faint });
  });
  const height = y + MARGIN;
  const id = model.id;
  return element('svg', {
    xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height: Math.ceil(height), role: 'img',
    'aria-labelledby': `${id}-title ${id}-description`, 'font-family': 'system-ui, sans-serif',
  }, [
    element('title', { id: `${id}-title` }, escapeXml(model.title)),
    element('desc', { id: `${id}-description` }, escapeXml(description(model))),
    state === '' ? '' : element('metadata', {}, escapeXml(state)),
    element('rect', { width, height: Math.ceil(height), fill: theme.surface }),
    ...lines, plot.body, ...footLines,
  ].join(''));
}

function draw(model: ChartModel, space: PlotSpace): Plot {
  switch (model.kind) {
    case 'stacked-bars':
      return stackedBarsPlot(model, space);
    case 'bars':
      return barsPlot(model, space);
    case 'lines':
      return linesPlot(model, space);
    default:
      return unreachable(model);
  }
}

/** The values in words, for those who do not see the image. */
function description(model: ChartModel): string {
  const rows = model.table.rows.map((cells) => cells.map((cell, index) => `${model.table.columns[index]?.label ?? ''} ${cell}`.trim()).join(', '));
  return [`${model.measure}. ${model.conditions}. ${model.howToRead}`, ...rows].join('\n');
}
