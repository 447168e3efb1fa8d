import { CartesianGrid, Line, LineChart as Plot, ReferenceLine, ResponsiveContainer, usePlotArea, useXAxisScale, useYAxisScale, XAxis, YAxis } from 'recharts';
import type { Axis, Lines } from '../../report/index.ts';
import styles from './drawing.module.css';
import { labelPlaces } from './label-places.ts';
import { namesStandApart } from './line-names.tsx';
import { plotHeight } from './plot-height.ts';
import { seriesLook } from './series-look.ts';

/** Capital letters of units are wide: "100 MB" must not break. */
const CHARACTER_PX = 8;
const STRONG_CHARACTER_PX = 8.2;
const LABEL_STEP = 16;
const DOT = 2.5;

/** Lines with dots, each named at its end; both axes as the model says, the present answer as an upright rule. */
export function LineChart({ model, narrow }: { readonly model: Lines; readonly narrow: boolean }) {
  const xs = [...new Set(model.series.flatMap((series) => series.points.map((point) => point.x)))].sort((a, b) => a - b);
  const rows = xs.map((x) => ({ x, ...Object.fromEntries(model.series.map((series) => [series.id, series.points.find((point) => point.x === x)?.y ?? null])) }));
  const nameRoom = namesStandApart(model) ? 24 : Math.max(0, ...model.series.map((series) => series.label.length)) * STRONG_CHARACTER_PX + 18;
  return (
    <ResponsiveContainer width="100%" height={plotHeight(model, narrow)}>
      <Plot data={rows} margin={{ top: 36, right: nameRoom, bottom: 20, left: 0 }} accessibilityLayer={false}>
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis dataKey="x" {...axisProps(model.x, narrow)} tickMargin={6} />
        <YAxis {...axisProps(model.y, false)} width={tickRoom(model.y)} />
        {model.marker === null ? null : <ReferenceLine x={model.marker.value} className={styles.marker ?? ''} />}
        {model.series.map((series, index) => (
          <Line
            key={series.id}
            dataKey={series.id}
            stroke={seriesLook(index).colour}
            strokeWidth={2}
            strokeDasharray={seriesLook(index).dash}
            dot={{ r: DOT, className: seriesLook(index).fill, strokeWidth: 0, strokeDasharray: '' }}
            activeDot={false}
            connectNulls
            isAnimationActive={false}
          />
        ))}
        <Names model={model} />
      </Plot>
    </ResponsiveContainer>
  );
}

function axisProps(axis: Axis, sparse: boolean) {
  const texts = new Map(axis.ticks.map((tick) => [tick.value, tick.text]));
  const ticks = axis.ticks.filter((_, index) => !sparse || index % 2 === 0).map((tick) => tick.value);
  return {
    type: 'number' as const,
    scale: axis.scale,
    domain: [axis.min, axis.max],
    ticks,
    interval: 0 as const,
    allowDataOverflow: true,
    tickFormatter: (value: number) => texts.get(value) ?? '',
    // The library measures texts by this to know whether they fit.
    fontSize: 12,
    tickLine: false,
    axisLine: false,
  };
}

function tickRoom(axis: Axis): number {
  return Math.max(24, ...axis.ticks.map((tick) => tick.text.length * CHARACTER_PX)) + 14;
}

/** The names of both axes and of the marker, and that of each line at its end, none covering another. */
function Names({ model }: { readonly model: Lines }) {
  const area = usePlotArea();
  const xOf = useXAxisScale();
  const yOf = useYAxisScale();
  if (area === undefined || xOf === undefined || yOf === undefined) return null;
  const ends = model.series.map((series) => {
    const last = series.points.at(-1);
    return { x: xOf(last?.x) ?? area.x + area.width, y: yOf(last?.y) ?? area.y };
  });
  const markerX = model.marker === null ? undefined : xOf(model.marker.value);
  const places = labelPlaces(ends.map((end) => end.y), LABEL_STEP, area.y, area.y + area.height);
  return (
    <>
      <text x={0} y={12}>{model.y.label}</text>
      <text x={area.x + area.width / 2} y={area.y + area.height + 44} textAnchor="middle">{model.x.label}</text>
      {markerX === undefined ? null : <text className={styles.markerName} x={markerX} y={area.y - 6} textAnchor={anchorAt(markerX, area)}>Yours: {model.marker?.text}</text>}
      {namesStandApart(model) ? null : model.series.map((series, index) => {
        const end = ends[index];
        const y = places[index] ?? 0;
        if (end === undefined) return null;
        return (
          <g key={series.id}>
            <line className={styles.leader} x1={end.x + 4} x2={area.x + area.width + 9} y1={end.y} y2={y} />
            <text className={styles.endName} x={area.x + area.width + 12} y={y} dy="0.35em">{series.label}</text>
          </g>
        );
      })}
    </>
  );
}

/** Near an end of the axis the text leans inwards, so that it is not cut. */
function anchorAt(x: number, area: { readonly x: number; readonly width: number }): 'start' | 'middle' | 'end' {
  const part = (x - area.x) / area.width;
  return part < 0.15 ? 'start' : part > 0.85 ? 'end' : 'middle';
}
