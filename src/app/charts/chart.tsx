import { lazy, memo, Suspense, useId, type ReactNode } from 'react';
import { Disclosure } from '../ui/disclosure.tsx';
import { ChartTable } from './chart-table.tsx';
import styles from './chart.module.css';
import { Legend } from './legend.tsx';
import { LineNames, namesStandApart } from './line-names.tsx';
import { PictureBoundary } from './picture-boundary.tsx';
import { plotHeight, type DrawnModel } from './plot-height.ts';
import { PrintImage } from './print-image.tsx';
import { useNarrow } from './use-narrow.ts';
import { useSeen } from './use-seen.ts';

/** Drawn anew for another model alone: the library takes long for what has not changed. */
const Drawing = lazy(async () => ({ default: memo((await import('./drawing.tsx')).Drawing) }));

interface Props {
  readonly model: DrawnModel;
  /** Date of the data behind it, YYYY-MM-DD. */
  readonly date: string;
  /** What the values rest on, in the place of the byte model's standards. */
  readonly basis?: ReactNode;
}

/** A chart with its finding as title, measure and conditions, the picture, how to read it, the same values as a table, and sources. */
export function Chart({ model, date, basis }: Props) {
  const id = useId();
  const [place, seen] = useSeen<HTMLDivElement>(undefined, false);
  const height = plotHeight(model, useNarrow());
  const keptPlace = <svg className={styles.place} height={height} aria-hidden="true" focusable="false"><rect width="100%" height="100%" rx="4" /></svg>;
  return (
    <figure className={styles.chart} aria-labelledby={`${id}-title`}>
      <figcaption className={styles.head}>
        <h3 id={`${id}-title`}>{model.title}</h3>
        <p id={`${id}-measure`} className={styles.measure}>{model.measure}</p>
        <p className={styles.conditions}>{model.conditions}</p>
      </figcaption>
      {model.kind === 'stacked-bars' ? <Legend parts={model.parts} /> : null}
      {model.kind === 'lines' && namesStandApart(model) ? <LineNames series={model.series} /> : null}
      <div ref={place} className={styles.picture} role="img" aria-labelledby={`${id}-title`} aria-describedby={`${id}-measure ${id}-how`}>
        <PictureBoundary fallback={<p className={styles.conditions}>The picture could not be fetched. The table below holds the same values.</p>}>
          {seen ? <Suspense fallback={keptPlace}><Drawing model={model} /></Suspense> : keptPlace}
        </PictureBoundary>
      </div>
      <PrintImage model={model} />
      <p id={`${id}-how`} className={styles.conditions}>{model.howToRead}</p>
      <Disclosure summary="The same values as a table"><ChartTable table={model.table} /></Disclosure>
      {basis ?? <p className={styles.sources}>{model.sources.length === 0 ? 'Computed by the byte model' : `Computed by the byte model from ${model.sources.join(', ')}`}; catalogue of {date}.</p>}
    </figure>
  );
}
