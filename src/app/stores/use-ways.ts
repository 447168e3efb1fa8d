import { useEffect, useState } from 'react';
import type { State } from '../../questionnaire/index.ts';
import type { Ways } from './decision-messages.ts';
import { fullSeat } from './recommendation-store.ts';

export type WaysView = { readonly status: 'waiting' } | { readonly status: 'failed'; readonly message: string } | { readonly status: 'ready'; readonly ways: Ways };

/** One state has one answer: kept as long as anybody holds the state. */
const known = new WeakMap<State, Ways>();

/** What would put another protocol first, worked out beside the page once `wanted`; a newer answer makes it void. */
export function useWays(state: State, wanted: boolean): WaysView {
  const [view, setView] = useState<{ readonly of: State; readonly view: WaysView } | null>(null);
  useEffect(() => {
    if (!wanted || known.has(state)) return;
    let current = true;
    const settle = (next: WaysView) => {
      if (current) setView({ of: state, view: next });
    };
    const ask = async () => {
      try {
        const outcome = await fullSeat.askWays({ answers: state.answers, weights: state.weights, fixed: state.fixed });
        if (outcome === 'superseded') return;
        if ('fault' in outcome) return settle({ status: 'failed', message: outcome.fault });
        known.set(state, outcome.answer);
        settle({ status: 'ready', ways: outcome.answer });
      } catch (error) {
        settle({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [state, wanted]);
  const ready = known.get(state);
  if (ready !== undefined) return { status: 'ready', ways: ready };
  return view?.of === state ? view.view : { status: 'waiting' };
}
