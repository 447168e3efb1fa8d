import { useDeferredValue, useMemo } from 'react';
import type { Recommendation } from '../../engine/index.ts';
import type { State } from '../../questionnaire/index.ts';
import type { Decision } from './decision-chunk.ts';
import { useDecision } from './decision-loader.ts';
import { useSession } from './use-session.ts';

export type RecommendationView =
  | { readonly status: 'waiting' | 'loading' | 'failed' }
  | { readonly status: 'broken'; readonly message: string }
  | { readonly status: 'ready'; readonly decision: Decision; readonly state: State; readonly recommendation: Recommendation; readonly stale: boolean };

/** The recommendation for the present answers. It may lag behind by a moment (`stale`), so that typing is never held up. */
export function useRecommendation(): RecommendationView {
  const present = useSession((session) => session.state);
  const state = useDeferredValue(present);
  const loaded = useDecision();
  return useMemo((): RecommendationView => {
    if (loaded.status !== 'ready') return loaded;
    const { decision } = loaded;
    try {
      return { status: 'ready', decision, state, recommendation: decision.decide(state), stale: state !== present };
    } catch (error) {
      return { status: 'broken', message: error instanceof Error ? error.message : String(error) };
    }
  }, [loaded, state, present]);
}
