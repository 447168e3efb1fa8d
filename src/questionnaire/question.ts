import type { ChoiceInputId, ChoiceValues, NumberInputId, SetInputId, SetValues } from '../engine/index.ts';

export type SectionId = 'device' | 'link' | 'topology' | 'traffic' | 'security' | 'power' | 'operations';

/** `essential` can rule protocols out; `refinement` moves the ranking; `expert` matters in special cases. */
export type Tier = 'essential' | 'refinement' | 'expert';

/** The unit in which a number is answered, stored and linked. */
export type UnitId = 'KiB' | 'B' | 's' | 'ms' | '%' | 'devices';

export interface Option<Value extends string = string> {
  readonly id: Value;
  readonly label: string;
  /** One line; states what the option means, never which protocol it favours. */
  readonly description: string;
  /** Heading under which a long list shows it. All options of a question have one, or none has. */
  readonly group?: string;
}

/** The question is set aside while `question` is answered with nothing but `only`. */
export interface SetAsideRule {
  readonly question: string;
  readonly only: readonly string[];
  readonly because: string;
}

interface QuestionCommon {
  readonly id: string;
  readonly section: SectionId;
  readonly tier: Tier;
  readonly label: string;
  /** One short sentence, no link. */
  readonly hint: string;
  /** Why it is asked, with the ids of the criteria that the answer touches. */
  readonly why: { readonly text: string; readonly criteria: readonly string[] };
  readonly setAsideWhen?: SetAsideRule;
}

export interface NumberQuestion<Input extends NumberInputId = NumberInputId> extends QuestionCommon {
  readonly kind: 'number';
  readonly input: Input;
  readonly unit: UnitId;
  /** Both ends are allowed. In the question's unit. */
  readonly bounds: { readonly low: number; readonly high: number };
  /** Values offered as a quick choice, ascending, in the question's unit; also the values tried when the answer is open. */
  readonly points: readonly number[];
  /** Stands for the open answer in point results and is listed as an assumption. In the question's unit. */
  readonly typical: { readonly value: number; readonly because: string };
  /** From the question's unit to the scenario's. Monotonic, rising or falling. */
  readonly toInput: (value: number) => number;
  /** The inverse of `toInput`. */
  readonly fromInput: (value: number) => number;
}

/** How the options are ordered: by their label, or by the number they stand for. */
export type OptionOrder = 'label' | 'number';

export interface ChoiceQuestion<Input extends ChoiceInputId = ChoiceInputId> extends QuestionCommon {
  readonly kind: 'choice';
  readonly input: Input;
  readonly orderedBy: OptionOrder;
  readonly options: readonly Option<ChoiceValues[Input]>[];
}

/** Several answers are allowed and mean "it may be any of these": each stays possible. */
export interface AnyOfQuestion<Input extends ChoiceInputId = ChoiceInputId> extends QuestionCommon {
  readonly kind: 'multi';
  readonly meaning: 'any-of';
  readonly input: Input;
  readonly orderedBy: OptionOrder;
  readonly options: readonly Option<ChoiceValues[Input]>[];
}

/** Several answers are allowed and mean "all of these". An empty list is an answer where `noneLabel` is given. */
export interface AllOfQuestion<Input extends SetInputId = SetInputId> extends QuestionCommon {
  readonly kind: 'multi';
  readonly meaning: 'all-of';
  readonly input: Input;
  readonly orderedBy: OptionOrder;
  readonly options: readonly Option<SetValues[Input]>[];
  readonly noneLabel?: string;
}

export type MultiQuestion = AnyOfQuestion | AllOfQuestion;
export type Question = NumberQuestion | ChoiceQuestion | MultiQuestion;

/** "I don't know": an answer of its own, different from a question that was not answered. */
export const UNKNOWN = 'unknown';
