import { DEFAULT_SAMPLES, type Recommendation } from '../../engine/index.ts';
import { catalogue } from '../../knowledge/index.ts';
import { advise } from '../../questionnaire/index.ts';
import type { Ask, Told } from './decision-messages.ts';

/** Engine and catalogue, off the thread that draws the page: however long a result takes, typing is never held up. */
const tell = (message: Told) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const { id, depth, state } = data;
  try {
    const recommendation = advise(state, catalogue, { depth, samples: DEFAULT_SAMPLES });
    tell({ kind: 'decided', id, recommendation: depth === 'full' ? recommendation : withoutStacks(recommendation) });
  } catch (error) {
    tell({ kind: 'broken', id, message: error instanceof Error ? error.message : String(error) });
  }
});

/** The list beside the questions shows families; every single stack would take longer to send than to work out. */
function withoutStacks(recommendation: Recommendation): Recommendation {
  return { ...recommendation, stacks: [], eliminatedStacks: [] };
}

// What every result needs is worked out once, before the first answer asks for it.
advise({ answers: {}, weights: {} }, catalogue, { depth: 'ranking' });
tell({ kind: 'ready', catalogue: { ...catalogue, families: catalogue.families.map(({ page: _, ...family }) => family) } });
