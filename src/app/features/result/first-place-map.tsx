import { useId, useState } from 'react';
import { MAP_INPUTS, type NumberInputId } from '../../../engine/index.ts';
import { capitalise, INPUT_NAMES, placeMap, type PlaceMap } from '../../../report/index.ts';
import { ChartTable } from '../../charts/chart-table.tsx';
import { seriesLook } from '../../charts/series-look.ts';
import { useSeen } from '../../charts/use-seen.ts';
import { useFirstPlaceMap } from '../../stores/use-first-place-map.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { percent } from '../../ui/segments.ts';
import styles from './first-place-map.module.css';
import { ProtocolPicker } from './protocol-picker.tsx';
import type { ResultFacts } from './result-context.ts';

/** A run shorter than this has no room for a name; the list names all. */
const NAMED_FROM = 7;

/** First place over two numbers that the person picks. */
export function FirstPlaceMap({ facts: { state, names } }: { readonly facts: ResultFacts }) {
  const [place, seen] = useSeen<HTMLDivElement>();
  const [x, setX] = useState<NumberInputId>('payloadBytes');
  const [y, setY] = useState<NumberInputId>('messagesPerDay');
  const view = useFirstPlaceMap(state, seen, x, y);
  const picker = (label: string, chosen: NumberInputId, other: NumberInputId, choose: (input: NumberInputId) => void) => (
    <ProtocolPicker label={label} options={MAP_INPUTS.filter((axis) => axis !== other).map((id) => ({ id, name: capitalise(INPUT_NAMES[id]) }))} chosen={chosen} onChoose={(id) => choose(MAP_INPUTS.find((axis) => axis === id) ?? chosen)} />
  );
  return (
    <div ref={place} className={styles.place}>
      <div className={styles.pickers}>{picker('Across', x, y, setX)}{picker('Upwards', y, x, setY)}</div>
      {view.status === 'ready' ? <Picture map={placeMap(view.answer, names)} />
        : view.status === 'failed' ? <p role="alert">The map could not be drawn: {view.message}. The rest of the result holds without it.</p>
          : <Awaited asked={seen} className={styles.waiting}>Deciding over both numbers …</Awaited>}
    </div>
  );
}

function Picture({ map }: { readonly map: PlaceMap }) {
  const id = useId();
  // Shares of the picture, so that it fills whatever room there is and its letters keep their size.
  const across = (columns: number) => percent(columns / map.columns);
  const down = (row: number) => percent((map.rows - 1 - row) / map.rows);
  return (
    <figure className={styles.map} aria-labelledby={`${id}-title`}>
      <figcaption>
        <h3 id={`${id}-title`}>{map.title}</h3>
        <p className={styles.measure}>{map.measure}</p>
      </figcaption>
      <div className={styles.frame}>
        <p className={styles.upwards}>{map.yAxis.label}</p>
        <ol className={styles.yTicks} aria-hidden="true">{map.yAxis.ticks.toReversed().map(({ value, text }) => <li key={value}>{text}</li>)}</ol>
        <svg className={styles.picture} role="img" aria-label={`${map.title}. The same values stand in the table.`}>
          {map.runs.map(({ row, from, to, place }) => <rect key={`${row} ${from}`} className={seriesLook(place).fill} x={across(from)} y={down(row)} width={across(to - from)} height={percent(1 / map.rows)} shapeRendering="crispEdges" />)}
          {map.places.map(({ name, label }, place) => (label.length < NAMED_FROM ? null : <text key={name} className={seriesLook(place).onFill} x={across(label.column)} y={percent((map.rows - label.row - 0.5) / map.rows)} textAnchor="middle" dominantBaseline="central">{name}</text>))}
          {map.now === null ? null : <Cross x={percent((0.5 + map.now.x * (map.columns - 1)) / map.columns)} y={percent(1 - (0.5 + map.now.y * (map.rows - 1)) / map.rows)} />}
        </svg>
        <ol className={styles.xTicks} aria-hidden="true">{map.xAxis.ticks.map(({ value, text }) => <li key={value}>{text}</li>)}</ol>
        <p className={styles.across}>{map.xAxis.label}</p>
      </div>
      <ul className={styles.legend}>
        {map.places.map(({ name }, place) => <li key={name}><svg width="12" height="12" aria-hidden="true" focusable="false"><rect className={seriesLook(place).fill} width="12" height="12" /></svg>{name}</li>)}
      </ul>
      <p className={styles.measure}>{map.howToRead}{map.now === null ? ' One of the two is not answered, so there is no cross.' : ''}</p>
      <Disclosure summary="The map as a table"><ChartTable table={map.table} /></Disclosure>
    </figure>
  );
}

function Cross({ x, y }: { readonly x: string; readonly y: string }) {
  const path = 'M-7 -7L7 7M7 -7L-7 7';
  return <svg x={x} y={y} overflow="visible" aria-hidden="true"><path className={styles.halo} d={path} /><path className={styles.cross} d={path} /></svg>;
}
