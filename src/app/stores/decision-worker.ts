import { bareCatalogue } from 'virtual:bare-catalogue';
import { DEFAULT_SAMPLES, preparation, recommend, type Scenario } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import type { Ask, Depth, Told } from './decision-messages.ts';

/**
 * Engine and catalogue, off the thread that draws the page: however long a result takes, typing is never held up.
 * The worker that is named `ranking` works from the bare catalogue; the one for full results fetches the words and citations as well.
 */
const tell = (message: Told) => postMessage(message);
const catalogue: Promise<Catalogue> = (self.name as Depth) === 'full' ? import('./catalogue-with-words.ts').then((module) => module.catalogueWithWords) : Promise.resolve(bareCatalogue as Catalogue);

addEventListener('message', ({ data }: MessageEvent<Ask>) => void answer(data));

async function answer({ id, depth, input: { scenario, openInputs, ...byHand } }: Ask): Promise<void> {
  try {
    // The order first; how sure it is takes samples, and they take the sizes of all stacks.
    const samples = depth === 'full' ? DEFAULT_SAMPLES : 0;
    tell({ kind: 'decided', id, recommendation: recommend(scenario, await catalogue, openInputs, { depth, samples, ...byHand }) });
    if (depth === 'ranking') prepare(scenario, await catalogue);
  } catch (error) {
    tell({ kind: 'broken', id, message: error instanceof Error ? error.message : String(error) });
  }
}

let preparing = false;

/** Between answers; a question that has come meanwhile is answered first. */
function prepare(scenario: Scenario, known: Catalogue): void {
  if (preparing) return;
  preparing = true;
  const steps = preparation(scenario, known);
  const step = () => {
    if (steps.next().done !== true) setTimeout(step);
  };
  setTimeout(step);
}

// Thrown on: a catalogue that does not arrive is an error of the worker, which the page shows and offers to try again.
void catalogue.then((known) => tell({ kind: 'ready', catalogue: known }), (reason: unknown) => setTimeout(() => { throw reason; }));
