import type { ChoiceInputId, ChoiceValues, InputId, NumberInputId, Scenario, SetInputId, SetValues } from '../scenario.ts';

type ChoiceCondition = { [Id in ChoiceInputId]: { readonly input: Id; readonly is: readonly ChoiceValues[Id][] } }[ChoiceInputId];
type SetCondition = { [Id in SetInputId]: { readonly input: Id; readonly includes: readonly SetValues[Id][] } }[SetInputId];
interface NumberCondition {
  readonly input: NumberInputId;
  readonly atLeast?: number;
  readonly atMost?: number;
}
export type Condition = ChoiceCondition | SetCondition | NumberCondition;

/** How an answer changes what counts. Weights stand on a scale from 0 to 10 before they become shares. */
export interface WeightRule {
  readonly id: string;
  readonly criterion: string;
  /** Steps by which the weight rises, or falls when negative. */
  readonly by: number;
  /** All must hold. */
  readonly when: readonly Condition[];
  readonly reason: string;
}

/** True only where the answers settle it: every value that is still possible must satisfy the condition. */
export function holds(condition: Condition, scenario: Scenario): boolean {
  if ('is' in condition) {
    const input = scenario[condition.input];
    const accepted: readonly string[] = condition.is;
    return input.possible.length > 0 && input.possible.every((value) => accepted.includes(value));
  }
  if ('includes' in condition) {
    const input = scenario[condition.input];
    const wanted: readonly string[] = condition.includes;
    return input.state === 'answered' && input.members.some((member) => wanted.includes(member));
  }
  const input = scenario[condition.input];
  return input.state === 'answered'
    && (condition.atLeast === undefined || input.range.low >= condition.atLeast)
    && (condition.atMost === undefined || input.range.high <= condition.atMost);
}

export function inputsOf(rule: WeightRule): readonly InputId[] {
  return rule.when.map((condition) => condition.input);
}
