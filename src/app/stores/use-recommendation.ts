import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Recommendation } from '../../engine/index.ts';
import type { State } from '../../questionnaire/index.ts';
import type { Decision } from './decision-chunk.ts';
import { nameSources, useDecision } from './decision-loader.ts';
import type { Depth } from './decision-messages.ts';
import { recommendationStore } from './recommendation-store.ts';
import { useSession } from './use-session.ts';

export type RecommendationView =
  | { readonly status: 'waiting' | 'loading' | 'failed' }
  | { readonly status: 'broken'; readonly message: string }
  | {
    readonly status: 'ready';
    readonly decision: Decision;
    readonly state: State;
    readonly recommendation: Recommendation;
    readonly depth: Depth;
    /** The result belongs to the answers before the latest change; the next one is on its way. */
    readonly stale: boolean;
  };

/**
 * The recommendation for the present answers, worked out beside the page. It lags behind by a moment (`stale`).
 * @param least `full` waits for flip points and the worth of open questions; `ranking` shows what is there
 */
export function useRecommendation(least: Depth = 'ranking'): RecommendationView {
  const present = useSession((session) => session.state);
  const loaded = useDecision();
  const results = useSyncExternalStore(recommendationStore.subscribe, recommendationStore.getState, recommendationStore.getInitialState);
  // Whoever shows a whole result shows who says so.
  useEffect(() => {
    if (least === 'full') void nameSources();
  }, [least]);
  return useMemo((): RecommendationView => {
    if (results.fault !== null) return { status: 'broken', message: results.fault };
    if (loaded.status !== 'ready') return loaded;
    const decided = least === 'full' ? results.full : results.latest;
    const named = least === 'ranking' || loaded.decision.catalogue.sources.length > 0;
    if (decided === null || !named) return { status: 'loading' };
    return { status: 'ready', decision: loaded.decision, ...decided, stale: decided.state !== present };
  }, [loaded, results, present, least]);
}
