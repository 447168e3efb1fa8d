import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { brokenName } from './broken-name.ts';
import styles from './drawing.module.css';
import { BAR_THICKNESS } from './plot-height.ts';

const NAME_LINE = 15;

interface Props {
  /** Each with where it ends on the axis and the value that stands behind it. */
  readonly bars: readonly { readonly id: string; readonly label: string; readonly end: number; readonly text: string }[];
  readonly narrow: boolean;
  /** Beyond the plot on its right, px. */
  readonly room: number;
}

/** Names above horizontal bars and values behind them, placed by the chart's own scales. */
export function BarNames({ bars, narrow, room }: Props) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (area === undefined || xOf === undefined || yOf === undefined) return null;
  return bars.map(({ id, label, end, text }) => {
    const middle = yOf(id, { position: 'middle' });
    const x = xOf(end);
    if (middle === undefined || x === undefined) return null;
    const lines = brokenName(label, area.width + room, narrow ? 2 : 1);
    const top = middle + loweredBy(narrow) - BAR_THICKNESS / 2;
    return (
      <g key={id}>
        {lines.map((line, index) => <text key={line} className={styles.name} x={area.x} y={top - 6 - (lines.length - 1 - index) * NAME_LINE}>{line}</text>)}
        <text className={styles.total} x={x + 6} y={top + BAR_THICKNESS / 2} dy="0.35em">{text}</text>
      </g>
    );
  });
}

/** The bar stands in the lower part of its row, to leave room for the name. */
export function loweredBy(narrow: boolean): number {
  return narrow ? 16 : 9;
}
