import type { Answers } from '../answers.ts';
import type { QuestionId } from '../questions/index.ts';

/** A value that has no place in the questionnaire, with the reason. */
export interface Ignored {
  readonly ignored: string;
}

export interface ValueRule {
  readonly kind: 'values';
  /** What each value answers; a list takes the answers of all its values together. */
  readonly values: Readonly<Record<string, Answers | Ignored>>;
  /** A vague key: it answers only questions that no other key has answered. */
  readonly fillsGapsOnly?: boolean;
  /** The key adds nothing where an earlier one has answered `question` with nothing but `only`. */
  readonly saidBy?: { readonly question: QuestionId; readonly only: readonly string[] };
}

export interface NumberRule {
  readonly kind: 'number';
  readonly question: QuestionId;
  /** From the unit of the case file to the question's. Monotonic. */
  readonly convert: (value: number) => number;
}

/** What one key of a case file means. Written once for the key, from what the key says, never for a case. */
export type ConditionRule = ValueRule | NumberRule | Ignored;

export function isIgnored(rule: ConditionRule | Answers | Ignored): rule is Ignored {
  return 'ignored' in rule;
}
