import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { Bars } from '../../report/index.ts';
import { BarNames, loweredBy } from './bar-names.tsx';
import styles from './drawing.module.css';
import { BAR_THICKNESS, plotHeight } from './plot-height.ts';
import { seriesLook } from './series-look.ts';

const CHARACTER_PX = 7.2;
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
        <BarNames bars={model.bars.map(({ id, label, most, text }) => ({ id, label, end: most, text }))} narrow={narrow} room={room} />
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
