import type { Recommendation, VerdictKind } from '../engine/index.ts';
import type { Answers } from './answers.ts';
import type { QuestionId } from './questions/index.ts';

/** What was decided when the link was made: travels with the state so that a later result can be compared with it. */
export interface Outcome {
  /** Family in first place; null when nothing fits or nothing was answered. */
  readonly first: string | null;
  readonly verdict: VerdictKind;
  /** Score of the first place as shown, 0 to 100, whole; null without a first place. */
  readonly scorePercent: number | null;
}

/** A parameter of a link that this version does not know. Kept so that a newer version finds it again. */
export interface UnreadParameter {
  readonly key: string;
  readonly value: string;
}

/** Everything that affects the result, and nothing else. */
export interface State {
  readonly answers: Answers;
  /** Weights set by hand, by criterion, 0 to 10 with at most two decimals. */
  readonly weights: Readonly<Record<string, number>>;
  /** Answered questions marked "fixed for us", in the order of the questions. */
  readonly fixed: readonly QuestionId[];
  /** Date of the catalogue that `decided` rests on, YYYY-MM-DD. */
  readonly catalogueDate: string | null;
  readonly decided: Outcome | null;
  readonly unread: readonly UnreadParameter[];
}

export const emptyState: State = { answers: {}, weights: {}, fixed: [], catalogueDate: null, decided: null, unread: [] };

/** The state together with what was decided on it. While the verdict is open there is no first place to record. */
export function withOutcome(state: State, recommendation: Recommendation): State {
  const first = recommendation.verdict === 'open' ? undefined : recommendation.ranking[0];
  return {
    ...state,
    catalogueDate: recommendation.catalogueDate,
    decided: {
      first: first?.protocol ?? null,
      verdict: recommendation.verdict,
      scorePercent: first === undefined ? null : Math.round(first.score * 100),
    },
  };
}
