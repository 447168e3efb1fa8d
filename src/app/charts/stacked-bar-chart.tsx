import { Bar, BarChart, CartesianGrid, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { StackedBars } from '../../report/index.ts';
import { BarNames, loweredBy } from './bar-names.tsx';
import styles from './drawing.module.css';
import { BAR_THICKNESS, plotHeight } from './plot-height.ts';
import { seriesLook } from './series-look.ts';

/** Touching segments are parted by this much of the surface. */
const PART_GAP = 2;
/** A number is written into a segment that has room for it. */
const PX_FOR_DIGIT = 7.5;
const TOTAL_ROOM = 64;

/** Horizontal bars from zero; each part in the colour of its layer, the total behind it, the name above it. */
export function StackedBarChart({ model, narrow }: { readonly model: StackedBars; readonly narrow: boolean }) {
  const rows = model.bars.map((bar) => ({ id: bar.id, texts: bar.valueTexts ?? bar.values.map(String), ...Object.fromEntries(model.parts.map((part, index) => [part.id, bar.values[index] ?? 0])) }));
  const texts = new Map(model.axis.ticks.map((tick) => [tick.value, tick.text]));
  return (
    <ResponsiveContainer width="100%" height={plotHeight(model, narrow)}>
      <BarChart layout="vertical" data={rows} margin={{ top: 0, right: TOTAL_ROOM, bottom: 0, left: 0 }} barSize={BAR_THICKNESS} accessibilityLayer={false}>
        <CartesianGrid horizontal={false} stroke="var(--hairline)" />
        <XAxis
          type="number"
          domain={[model.axis.min, model.axis.max]}
          ticks={narrow ? everyOther(model.axis.ticks) : model.axis.ticks.map((tick) => tick.value)}
          tickFormatter={(value: number) => texts.get(value) ?? ''}
          fontSize={12}
          tickLine={false}
          axisLine={false}
        />
        <YAxis type="category" dataKey="id" hide />
        {model.parts.map((part, index) => (
          <Bar
            key={part.id}
            dataKey={part.id}
            stackId="bar"
            isAnimationActive={false}
            shape={<Part index={index} id={part.id} lowered={loweredBy(narrow)} />}
          />
        ))}
        <BarNames bars={model.bars.map(({ id, label, total, totalText }) => ({ id, label, end: total, text: totalText }))} narrow={narrow} room={TOTAL_ROOM} />
      </BarChart>
    </ResponsiveContainer>
  );
}

interface PartProps {
  readonly index: number;
  readonly id: string;
  readonly lowered: number;
  /** The place of the part, which the chart fills in. */
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
  readonly payload?: Readonly<Record<string, string | number | readonly string[]>>;
}

function Part({ index, id, lowered, x = 0, y = 0, width = 0, height = 0, payload }: PartProps) {
  const value = payload?.[id];
  if (typeof value !== 'number' || value === 0) return null;
  const texts = payload?.['texts'];
  const inside = typeof texts === 'object' ? texts[index] ?? '' : '';
  const look = seriesLook(index);
  return (
    <g>
      <rect className={look.fill} x={x} y={y + lowered} width={Math.max(width - PART_GAP, 0.5)} height={height} />
      {width - PART_GAP < inside.length * PX_FOR_DIGIT + 6 ? null : (
        <text className={`${styles.inside} ${look.onFill}`} x={x + (width - PART_GAP) / 2} y={y + lowered + height / 2} dy="0.35em" textAnchor="middle">{inside}</text>
      )}
    </g>
  );
}

function everyOther(ticks: StackedBars['axis']['ticks']): number[] {
  return ticks.filter((_, index) => index % 2 === 0).map((tick) => tick.value);
}
