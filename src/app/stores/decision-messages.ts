import type { Recommendation } from '../../engine/index.ts';
import type { Catalogue } from '../../knowledge/index.ts';
import type { EngineInput } from '../../questionnaire/index.ts';

/** `ranking`: families in order and reasons, within milliseconds. `full`: also how sure, single stacks, flip points and what open questions are worth. */
export type Depth = 'ranking' | 'full';

export interface Ask {
  readonly id: number;
  readonly input: EngineInput;
}

export type Told =
  /** The bare catalogue, or the one with words and citations where full results are worked out. Sources are fetched by the pages that show them. */
  | { readonly kind: 'ready'; readonly catalogue: Catalogue }
  | { readonly kind: 'decided'; readonly id: number; readonly recommendation: Recommendation }
  | { readonly kind: 'broken'; readonly id: number; readonly message: string };
