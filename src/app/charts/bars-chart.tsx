import { Bar, BarChart, CartesianGrid, ResponsiveContainer, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { Bars } from '../../report/index.ts';
import { brokenName } from './broken-name.ts';
import styles from './drawing.module.css';
import { BAR_THICKNESS, plotHeight } from './plot-height.ts';
import { seriesLook } from './series-look.ts';

const CHARACTER_PX = 7.2;
const NAME_LINE = 15;
/** The colour of a single measure: the fourth of the series, as the pure writer has it. */
const LOOK = seriesLook(3);

/** Horizontal bars from zero: the filled part is sure, the outline may be reached. The name stands above, the value behind. */
export function BarsChart({ model, narrow }: { readonly model: Bars; readonly narrow: boolean }) {
  const texts = new Map(model.axis.ticks.map((tick) => [tick.value, tick.text]));
  const ticks = model.axis.ticks.map((tick) => tick.value);
  const room = Math.max(0, ...model.bars.map(({ text }) => text.length)) * CHARACTER_PX + 12;
  return (
    <ResponsiveContainer width="100%" height={plotHeight(model, narrow)}>
      <BarChart layout="vertical" data={[...model.bars]} margin={{ top: 0, right: room, bottom: 0, left: 8 }} barSize={BAR_THICKNESS} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} stroke="var(--hairline)" />
        <XAxis
          type="number"
          domain={[model.axis.min, model.axis.max]}
          ticks={narrow ? [ticks[0] ?? 0, ticks.at(-1) ?? 0] : ticks}
          interval={0}
          tickFormatter={(value: number) => (value === 0 ? '0' : texts.get(value) ?? '')}
          fontSize={12}
          tickLine={false}
          axisLine={false}
        />
        <YAxis type="category" dataKey="id" hide />
        <Bar dataKey="most" isAnimationActive={false} shape={<Reach lowered={loweredBy(narrow)} />} />
        <Names model={model} narrow={narrow} room={room} />
      </BarChart>
    </ResponsiveContainer>
  );
}

interface ReachProps {
  readonly lowered: number;
  /** The place of the bar, which the chart fills in. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: Bars['bars'][number];
}

function Reach({ lowered, x = 0, y = 0, width = 0, height = 0, payload }: ReachProps) {
  if (payload === undefined) return null;
  const filled = payload.most === 0 ? 0 : width * payload.value / payload.most;
  return (
    <g>
      <rect className={styles.reach} x={x} y={y + lowered} width={Math.max(width, 0.5)} height={height} />
      <rect className={LOOK.fill} x={x} y={y + lowered} width={Math.max(filled, 0.5)} height={height} />
    </g>
  );
}

function Names({ model, narrow, room }: { readonly model: Bars; readonly narrow: boolean; readonly room: number }) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (area === undefined || xOf === undefined || yOf === undefined) return null;
  return model.bars.map((bar) => {
    const middle = yOf(bar.id, { position: 'middle' });
    const end = xOf(bar.most);
    if (middle === undefined || end === undefined) return null;
    const lines = brokenName(bar.label, area.width + room, narrow ? 2 : 1);
    const top = middle + loweredBy(narrow) - BAR_THICKNESS / 2;
    return (
      <g key={bar.id}>
        {lines.map((line, index) => <text key={line} className={styles.name} x={area.x} y={top - 6 - (lines.length - 1 - index) * NAME_LINE}>{line}</text>)}
        <text className={styles.total} x={end + 6} y={top + BAR_THICKNESS / 2} dy="0.35em">{bar.text}</text>
      </g>
    );
  });
}

/** The bar stands in the lower part of its row, to leave room for the name. */
function loweredBy(narrow: boolean): number {
  return narrow ? 16 : 9;
}
