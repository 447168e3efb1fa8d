import { DEFAULT_SAMPLES, recommend } from '../../engine/index.ts';
import { decisionCatalogue as catalogue } from '../../knowledge/index.ts';
import type { Ask, Told } from './decision-messages.ts';

/** Engine and catalogue, off the thread that draws the page: however long a result takes, typing is never held up. */
const tell = (message: Told) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const { id, depth, input: { scenario, openInputs, ...byHand } } = data;
  try {
    tell({ kind: 'decided', id, recommendation: recommend(scenario, catalogue, openInputs, { depth, samples: DEFAULT_SAMPLES, ...byHand }) });
  } catch (error) {
    tell({ kind: 'broken', id, message: error instanceof Error ? error.message : String(error) });
  }
});

tell({ kind: 'ready', catalogue: { ...catalogue, families: catalogue.families.map(({ page: _, ...family }) => family) } });
