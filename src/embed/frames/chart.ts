import { byteCurves } from '../../engine/index.ts';
import { catalogue } from '../../knowledge/index.ts';
import { adviseOrder, toScenario } from '../../questionnaire/index.ts';
import { catalogueNames, figure, type ChartModel } from '../../report/index.ts';
import { chartView, NARROWEST } from '../chart-view.ts';
import { html } from '../elements.ts';
import { startFrame } from '../frame.ts';
import { readState } from '../read-state.ts';

/** One figure of a result, drawn by the writer of images at the width of the frame, with its values as a table. */
startFrame(({ options, place, lead, dark }) => {
  const names = catalogueNames(catalogue);
  let model: ChartModel | null = null;
  let drawn = '';
  let notes: readonly HTMLElement[] = [];
  const draw = () => {
    if (model === null) return;
    const width = Math.max(NARROWEST, Math.floor(place.clientWidth));
    const as = `${width} ${dark()}`;
    if (as === drawn) return;
    drawn = as;
    place.replaceChildren(...notes, chartView(model, { width, dark: dark(), date: catalogue.date }));
  };
  new ResizeObserver(draw).observe(place);
  return {
    themeChanged: draw,
    show: (link) => {
      model = null;
      drawn = '';
      const read = readState(link);
      if ('damaged' in read) return place.replaceChildren(...read.damaged);
      notes = read.notes;
      const scenario = toScenario(read.state.answers);
      model = figure(options.chart, { recommendation: adviseOrder(read.state, catalogue), scenario, names, ...byteCurves(scenario, catalogue) });
      if (model === null) place.replaceChildren(html('p', { class: 'choice' }, 'Nothing is left to draw: these answers rule every protocol out.'));
      draw();
      lead(link.replace(/^#/, ''));
    },
  };
});
