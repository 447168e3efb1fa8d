import type { FirstPlaceMap, NumberInputId, Recommendation, RecommendOptions } from '../../engine/index.ts';
import type { Catalogue, Overlay } from '../../knowledge/index.ts';
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

/** The full worker leaves out what is not asked for; the quick one knows the order alone, whatever is asked. */
export type DecideInput = EngineInput & Pick<RecommendOptions, 'depth' | 'samples'>;

/** All but `decide` are asked of the full worker alone. `ways` reads answers, not a scenario, because a changed answer may imply others. */
export type Question =
  | { readonly kind: 'decide'; readonly input: DecideInput }
  | { readonly kind: 'ways'; readonly state: WaysState }
  | { readonly kind: 'map'; readonly input: EngineInput; readonly x: NumberInputId; readonly y: NumberInputId };
/** Each kind of question has its own kind of answer: a recommendation, ways, a map. */
export type Answer = Recommendation | Ways | FirstPlaceMap;
export type Ask = Question & { readonly id: number };
/** Told before any question; the worker is ready once more when it has applied it. */
export interface CompanyData {
  readonly overlay: Overlay;
}

export type Told =
  /** The bare catalogue, or the one with words and citations where full results are worked out. Sources are fetched by the pages that show them. */
  | { readonly kind: 'ready'; readonly catalogue: Catalogue }
  | { readonly kind: 'answered'; readonly id: number; readonly answer: Answer }
  | { readonly kind: 'broken'; readonly id: number; readonly message: string };
