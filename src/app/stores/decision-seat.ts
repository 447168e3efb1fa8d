import type { Catalogue } from '../../knowledge/index.ts';
import type { FirstPlaceMap, NumberInputId, Recommendation } from '../../engine/index.ts';
import type { EngineInput } from '../../questionnaire/index.ts';
import { companyDataStore, restoreCompanyData } from './company-data-store.ts';
import type { Answer, Ask, CompanyData, DecideInput, Depth, Question, Told, Ways, WaysState } from './decision-messages.ts';

/** What became of a question: superseded by a newer one, answered, or stopped by a fault. */
export type Outcome<Of extends Answer> = { readonly answer: Of } | { readonly fault: string } | 'superseded';

/**
 * One worker that answers one question at a time. A newer question makes an older one void: where it is still being worked on, the
 * worker is stopped and a new one takes its place.
 */
export class DecisionSeat {
  private worker: Worker | null = null;
  private ready: Promise<Catalogue> | null = null;
  private waiting: { readonly id: number; readonly resolve: (outcome: Outcome<Answer>) => void } | null = null;
  private count = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly depth: Depth) {}

  /** @throws when the worker's script cannot be fetched or run */
  start(): Promise<Catalogue> {
    this.ready ??= restoreCompanyData().then(() => this.open());
    return this.ready;
  }

  private open(): Promise<Catalogue> {
    const overlay = companyDataStore.getState().used?.overlay;
    return new Promise((resolve, reject) => {
      const worker = new Worker(new URL('./decision-worker.ts', import.meta.url), { type: 'module', name: this.depth });
      this.worker = worker;
      worker.addEventListener('error', (event) => {
        this.stop();
        reject(new Error(event.message || 'The script of the engine could not be run'));
      });
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
        if (data.kind === 'ready') {
          if (data.catalogue.overlay?.hash === overlay?.mark.hash) resolve(data.catalogue);
        } else if (data.id === this.waiting?.id) this.settle(data.kind === 'answered' ? { answer: data.answer } : { fault: data.message });
      });
      if (overlay !== undefined) worker.postMessage({ overlay } satisfies CompanyData, { transfer: [] });
    });
  }

  ask(input: DecideInput): Promise<Outcome<Recommendation>> {
    return this.pose({ kind: 'decide', input });
  }

  askWays(state: WaysState): Promise<Outcome<Ways>> {
    return this.pose({ kind: 'ways', state });
  }

  /** @param isStill says whether the answers are those that the question is about: it may have to wait for others */
  askMap(input: EngineInput, x: NumberInputId, y: NumberInputId, isStill: () => boolean): Promise<Outcome<FirstPlaceMap>> {
    return this.afterOthers({ kind: 'map', input, x, y }, isStill);
  }

  /** Unlike a new decision, maps wait for each other. */
  private afterOthers<Of extends Answer>(question: Question, isStill: () => boolean): Promise<Outcome<Of>> {
    const turn = async (): Promise<Outcome<Of>> => (isStill() && this.waiting === null ? this.pose<Of>(question) : 'superseded');
    const outcome = this.last.then(turn, turn);
    this.last = outcome;
    return outcome;
  }

  /** The worker answers each kind of question with its own kind of answer. */
  private async pose<Of extends Answer>(question: Question): Promise<Outcome<Of>> {
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
      this.waiting = { id, resolve: resolve as (outcome: Outcome<Answer>) => void };
      this.worker?.postMessage(ask);
    });
  }

  private settle(outcome: Outcome<Answer>): void {
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
