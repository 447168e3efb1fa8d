import { useEffect, useEffectEvent, useState } from 'react';
import type { State } from '../../questionnaire/index.ts';
import { sessionStore } from './session.ts';
import type { Answer } from './decision-messages.ts';
import type { Outcome } from './decision-seat.ts';

export type AskedView<Of> = { readonly status: 'waiting' } | { readonly status: 'failed'; readonly message: string } | { readonly status: 'ready'; readonly answer: Of };

/** One state has one answer to a question: kept as long as anybody holds the state. */
const known = new WeakMap<State, Map<string, Answer>>();

/**
 * Something about a state that is worked out beside the page once `wanted`; a newer answer makes it void.
 * @param question names what is asked; the same name means the same question
 */
export function useAsked<Of extends Answer>(state: State, wanted: boolean, question: string, ask: (isStill: () => boolean) => Promise<Outcome<Of>>): AskedView<Of> {
  const [settled, setSettled] = useState<{ readonly state: State; readonly question: string; readonly view: AskedView<Of> } | null>(null);
  // It follows from state and question.
  const asked = useEffectEvent(ask);
  useEffect(() => {
    if (!wanted || known.get(state)?.has(question) === true) return;
    let current = true;
    const settle = (view: AskedView<Of>) => {
      if (current) setSettled({ state, question, view });
    };
    const run = async () => {
      try {
        const outcome = await asked(() => current && sessionStore.getState().state === state);
        if (outcome === 'superseded') return;
        if ('fault' in outcome) return settle({ status: 'failed', message: outcome.fault });
        known.set(state, new Map([...(known.get(state) ?? []), [question, outcome.answer]]));
        settle({ status: 'ready', answer: outcome.answer });
      } catch (error) {
        settle({ status: 'failed', message: error instanceof Error ? error.message : String(error) });
      }
    };
    void run();
    return () => {
      current = false;
    };
  }, [state, wanted, question]);
  const answer = known.get(state)?.get(question) as Of | undefined;
  if (answer !== undefined) return { status: 'ready', answer };
  return settled?.state === state && settled.question === question ? settled.view : { status: 'waiting' };
}
