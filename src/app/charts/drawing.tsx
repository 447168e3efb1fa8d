import { BarsChart } from './bars-chart.tsx';
import styles from './drawing.module.css';
import { LineChart } from './line-chart.tsx';
import type { DrawnModel } from './plot-height.ts';
import { StackedBarChart } from './stacked-bar-chart.tsx';
import { useNarrow } from './use-narrow.ts';

/** The picture of a chart model. This module brings the chart library along, so it is fetched when a chart comes into view. */
export function Drawing({ model }: { readonly model: DrawnModel }) {
  const narrow = useNarrow();
  return <div className={styles.drawing}>{pictureOf(model, narrow)}</div>;
}

function pictureOf(model: DrawnModel, narrow: boolean) {
  switch (model.kind) {
    case 'bars': return <BarsChart model={model} narrow={narrow} />;
    case 'lines': return <LineChart model={model} narrow={narrow} />;
    case 'stacked-bars': return <StackedBarChart model={model} narrow={narrow} />;
  }
}
