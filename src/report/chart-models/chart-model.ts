/** What every chart carries: a finding as its title, what is measured under which conditions, sources, and the same values as a table. */
interface ChartCommon {
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Measure and unit. */
  readonly measure: string;
  readonly conditions: string;
  readonly howToRead: string;
  readonly sources: readonly string[];
  readonly table: ChartTable;
}

export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly align: 'start' | 'end' }[];
  readonly rows: readonly (readonly string[])[];
}

export interface Axis {
  readonly label: string;
  readonly scale: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly Tick[];
}
export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Bars that start at zero, each parted into segments in one fixed order. */
export interface StackedBars extends ChartCommon {
  readonly kind: 'stacked-bars';
  readonly axis: Axis;
  /** Segments in drawing order; every bar has one value for each, perhaps 0. */
  readonly parts: readonly { readonly id: string; readonly name: string }[];
  readonly bars: readonly StackedBar[];
}
export interface StackedBar {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
  /** What stands in the segments; whole numbers stand as they are. */
  readonly valueTexts?: readonly string[];
  readonly total: number;
  readonly totalText: string;
}

export interface Lines extends ChartCommon {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly LineSeries[];
  /** The present answer on the x axis; null while it is open. */
  readonly marker: Tick | null;
}
export interface LineSeries {
  readonly id: string;
  readonly label: string;
  readonly points: readonly LinePoint[];
}
export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly xText: string;
  readonly yText: string;
}

/** One bar a row, each inside the outline of the most it could reach. */
export interface Bars extends ChartCommon {
  readonly kind: 'bars';
  readonly axis: Axis;
  readonly bars: readonly { readonly id: string; readonly label: string; readonly value: number; readonly most: number; readonly text: string }[];
}

export type ChartModel = StackedBars | Lines | Bars;
