import type { Catalogue } from '../../knowledge/index.ts';
import type { Recommendation } from '../../engine/index.ts';
import type { EngineInput } from '../../questionnaire/index.ts';
import type { Ask, Depth, Question, Told, Ways, WaysState } from './decision-messages.ts';

/** What became of a question: superseded by a newer one, answered, or stopped by a fault. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly fault: string } | 'superseded';

/**
 * One worker that answers one question at a time. A newer question makes an older one void: where it is still being worked on, the
 * worker is stopped and a new one takes its place.
 */
export class DecisionSeat {
  private worker: Worker | null = null;
  private ready: Promise<Catalogue> | null = null;
  private waiting: { readonly id: number; readonly resolve: (outcome: Outcome<Recommendation | Ways>) => void } | null = null;
  private count = 0;

  constructor(private readonly depth: Depth) {}

  /** @throws when the worker's script cannot be fetched or run */
  start(): Promise<Catalogue> {
    this.ready ??= new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./decision-worker.ts', import.meta.url), { type: 'module', name: this.depth });
      this.worker = worker;
      worker.addEventListener('error', (event) => {
        this.stop();
        reject(new Error(event.message || 'The script of the engine could not be run'));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'ready') resolve(data.catalogue);
        else if (data.id === this.waiting?.id) this.settle(outcomeOf(data));
      });
    });
    return this.ready;
  }

  ask(input: EngineInput): Promise<Outcome<Recommendation>> {
    return this.pose({ kind: 'decide', input });
  }

  askWays(state: WaysState): Promise<Outcome<Ways>> {
    return this.pose({ kind: 'ways', state });
  }

  /** The worker answers each kind of question with its own kind of answer. */
  private async pose<Answer extends Recommendation | Ways>(question: Question): Promise<Outcome<Answer>> {
    if (this.waiting !== null) {
      this.settle('superseded');
      // The quick pass is over before a new worker would be up; the full one may take seconds.
      if (this.depth === 'full') this.stop();
    }
    this.count += 1;
    const id = this.count;
    await this.start();
    if (id !== this.count) return 'superseded';
    const ask: Ask = { id, ...question };
    return new Promise((resolve) => {
      this.waiting = { id, resolve: resolve as (outcome: Outcome<Recommendation | Ways>) => void };
      this.worker?.postMessage(ask);
    });
  }

  private settle(outcome: Outcome<Recommendation | Ways>): void {
    this.waiting?.resolve(outcome);
    this.waiting = null;
  }

  private stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.ready = null;
    if (this.waiting !== null) this.settle('superseded');
  }
}

function outcomeOf(data: Exclude<Told, { readonly kind: 'ready' }>): Outcome<Recommendation | Ways> {
  switch (data.kind) {
    case 'decided': return { answer: data.recommendation };
    case 'ways': return { answer: data.ways };
    case 'broken': return { fault: data.message };
  }
}
