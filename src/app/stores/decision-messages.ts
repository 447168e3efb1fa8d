import type { Recommendation } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import type { EngineInput, NothingFits, State, WaysOfFamily } from '../../questionnaire/index.ts';

/** `ranking`: families in order and reasons, within milliseconds. `full`: also how sure, single stacks, flip points and what open questions are worth. */
export type Depth = 'ranking' | 'full';

/** What would put another protocol first, or let anything fit at all. */
export interface Ways {
  readonly toFirst: readonly WaysOfFamily[];
  /** Null where something fits. */
  readonly nothingFits: NothingFits | null;
}

export type WaysState = Pick<State, 'answers' | 'weights' | 'fixed'>;

/** `ways` is asked of the full worker alone: it reads answers, not a scenario, because a changed answer may imply others. */
export type Question = { readonly kind: 'decide'; readonly input: EngineInput } | { readonly kind: 'ways'; readonly state: WaysState };
export type Ask = Question & { readonly id: number };

export type Told =
  /** The bare catalogue, or the one with words and citations where full results are worked out. Sources are fetched by the pages that show them. */
  | { readonly kind: 'ready'; readonly catalogue: Catalogue }
  | { readonly kind: 'decided'; readonly id: number; readonly recommendation: Recommendation }
  | { readonly kind: 'ways'; readonly id: number; readonly ways: Ways }
  | { readonly kind: 'broken'; readonly id: number; readonly message: string };
