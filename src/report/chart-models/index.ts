export { position } from './axes.ts';
export { MOST_LINES, type BytesADay, type LineStack } from './bytes-a-day.ts';
export { bytesByIntervalChart } from './bytes-by-interval.ts';
export { bytesByPayloadChart } from './bytes-by-payload.ts';
export type { Axis, Bars, ChartModel, ChartTable, LinePoint, Lines, LineSeries, StackedBar, StackedBars, Tick } from './chart-model.ts';
export { contributionChart } from './contribution-bars.ts';
export { messageBytesChart, type StackSession } from './message-bytes.ts';
