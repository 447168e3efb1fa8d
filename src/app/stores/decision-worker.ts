import { bareCatalogue } from 'virtual:bare-catalogue';
import { preparation, rankFamilies, type FirstPlaceMap, type NumberInputId, type Recommendation, type Scenario } from '../../engine/index.ts';
import { loadApplyOverlay, type Catalogue, type Overlay } from '../../knowledge/index.ts';
import type { EngineInput } from '../../questionnaire/index.ts';
import type { Answer, Ask, CompanyData, DecideInput, Depth, Question, Told, Ways, WaysState } from './decision-messages.ts';

/**
 * Engine and catalogue, off the thread that draws the page: however long a result takes, typing is never held up.
 * The worker that is named `ranking` works from the bare catalogue and knows the order alone; the one for full results fetches the words
 * and citations, and the searches for how sure it is and what would change it.
 */
interface Engine {
  readonly catalogue: Catalogue;
  readonly decide: (input: DecideInput, catalogue: Catalogue) => Recommendation;
  readonly ways?: (state: WaysState, catalogue: Catalogue) => Promise<Ways>;
  readonly map?: (input: EngineInput, x: NumberInputId, y: NumberInputId, catalogue: Catalogue) => FirstPlaceMap;
}

const depth = self.name as Depth;
const tell = (message: Told) => postMessage(message);
const shipped: Promise<Engine> = depth === 'full' ? import('./full-decision.ts') : Promise.resolve({ catalogue: bareCatalogue as Catalogue, decide: ({ scenario, weights }, catalogue) => rankFamilies(scenario, catalogue, weights) });
let engine = tellReady(shipped);

addEventListener('message', ({ data }: MessageEvent<Ask | CompanyData>) => {
  if ('overlay' in data) engine = tellReady(withCompanyData(data.overlay));
  else void answer(data);
});

async function withCompanyData(overlay: Overlay): Promise<Engine> {
  const [known, applyOverlay] = await Promise.all([shipped, loadApplyOverlay()]);
  return { ...known, catalogue: applyOverlay(known.catalogue, overlay) };
}

async function answer({ id, ...question }: Ask): Promise<void> {
  try {
    const working = await engine;
    tell({ id, ...await answerOf(question, working) });
    if (depth === 'ranking' && question.kind === 'decide') prepare(question.input.scenario, working.catalogue);
  } catch (error) {
    tell({ kind: 'broken', id, message: error instanceof Error ? error.message : String(error) });
  }
}

async function answerOf(question: Question, { catalogue, decide, ways, map }: Engine): Promise<{ readonly kind: 'answered'; readonly answer: Answer }> {
  if (question.kind === 'decide') return { kind: 'answered', answer: decide(question.input, catalogue) };
  if (ways === undefined || map === undefined) throw new Error('The quick worker knows the order alone');
  return { kind: 'answered', answer: question.kind === 'ways' ? await ways(question.state, catalogue) : map(question.input, question.x, question.y, catalogue) };
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

/** Thrown on: a catalogue that does not arrive is an error of the worker, which the page shows and offers to try again. */
function tellReady(coming: Promise<Engine>): Promise<Engine> {
  void coming.then(({ catalogue }) => tell({ kind: 'ready', catalogue }), (reason: unknown) => setTimeout(() => { throw reason; }));
  return coming;
}
