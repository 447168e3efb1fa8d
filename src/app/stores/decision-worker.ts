import { DEFAULT_SAMPLES, recommend, type Recommendation } from '../../engine/index.ts';
import { decisionCatalogue as catalogue } from '../../knowledge/index.ts';
import type { Ask, Told } from './decision-messages.ts';

/** Engine and catalogue, off the thread that draws the page: however long a result takes, typing is never held up. */
const tell = (message: Told) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const { id, depth, input: { scenario, openInputs, ...byHand } } = data;
  try {
    const recommendation = recommend(scenario, catalogue, openInputs, { depth, samples: DEFAULT_SAMPLES, ...byHand });
    tell({ kind: 'decided', id, recommendation: depth === 'full' ? recommendation : withoutStacks(recommendation) });
  } catch (error) {
    tell({ kind: 'broken', id, message: error instanceof Error ? error.message : String(error) });
  }
});

/** The list beside the questions shows families; every single stack would take longer to send than to work out. */
function withoutStacks(recommendation: Recommendation): Recommendation {
  return { ...recommendation, stacks: [], eliminatedStacks: [] };
}

tell({ kind: 'ready', catalogue: { ...catalogue, families: catalogue.families.map(({ page: _, ...family }) => family) } });
