import type { Figure, Statement } from '../schema/figure.ts';
import type { Grade, MandateOfFamily, PlatformSupport } from '../schema/protocol.ts';
import { cite, type CitationText } from './cite.ts';
import { CHECKED } from './dates.ts';

/** A capability: its value and the places that say so. */
export function fact<const Value>(value: Value, ...texts: readonly CitationText[]) {
  return { value, sources: cite(...texts) };
}

/** A capability with a word of explanation. */
export function noted<const Value>(value: Value, note: string, ...texts: readonly CitationText[]) {
  return { value, note, sources: cite(...texts) };
}

/** A step from 0 to 4 that a source fixes by itself. */
export function grade(step: Grade['step'], because: string, ...texts: readonly CitationText[]): Grade {
  return { step, because, sources: cite(...texts) };
}

/** A step that is our judgement: it cites the facts it leans on and says that the step is ours. */
export function judged(step: Grade['step'], because: string, ...texts: readonly CitationText[]): Grade {
  return { step, because, sources: cite(...texts, 'judgement') };
}

export function support(level: PlatformSupport['support'], note: string, ...texts: readonly CitationText[]): PlatformSupport {
  return { support: level, note, sources: cite(...texts) };
}

/** A number with unit and condition. Two numbers are a range. */
export function figure(
  value: number | readonly [low: number, high: number] | 'unknown', unit: string, condition: string, obtained: Figure['obtained'],
  ...texts: readonly CitationText[]
): Figure {
  return {
    value: typeof value === 'object' ? { low: value[0], high: value[1] } : value,
    unit, condition, sources: cite(...texts), obtained, checked: CHECKED,
  };
}

/** A sentence that the catalogue states. */
export function says(text: string, ...texts: readonly CitationText[]): Statement {
  return { text, sources: cite(...texts), checked: CHECKED };
}

/** What holds now of a claim of the article of 2022, named by its number there. */
export function claim(seedClaim: string, seedCheck: NonNullable<Statement['seedCheck']>, text: string, ...texts: readonly CitationText[]): Statement {
  return { text, sources: cite(...texts), checked: CHECKED, seedClaim, seedCheck };
}

/** Standards that prescribe the protocol, each with the places that say so. */
export function mandates(...standards: readonly (readonly [standard: string, ...texts: CitationText[]])[]): MandateOfFamily[] {
  return standards.map(([standard, ...texts]) => ({ standard, sources: cite(...texts) }));
}
