import type { Bars, Lines, StackedBars } from '../../report/index.ts';

export type DrawnModel = Bars | Lines | StackedBars;

/** One row of bars: name above, bar beneath. A narrow page may break the name in two lines. */
export const ROW = { wide: 46, narrow: 62 } as const;
export const BAR_THICKNESS = 18;
const AXIS_HEIGHT = 30;
const LINES_HEIGHT = { wide: 380, narrow: 320 } as const;

/** Height of the drawing in pixels, known before it is drawn: its place is kept from the start. */
export function plotHeight(model: DrawnModel, narrow: boolean): number {
  const look = narrow ? 'narrow' : 'wide';
  return model.kind === 'lines' ? LINES_HEIGHT[look] : model.bars.length * ROW[look] + AXIS_HEIGHT;
}
