export type {
  Assumption, Contribution, EliminatedFamily, EliminatedStack, Elimination, Estimates, EstimateValue, FlipPoint, QuestionValue,
  RankedFamily, RankedStack, Recommendation, VerdictKind, WeightTrace,
} from './recommendation.ts';
export type {
  ChoiceInput, ChoiceInputId, ChoiceValues, InputId, InputState, NumberInput, NumberInputId, OpenInput, Scenario, SetInput, SetInputId, SetValues, World,
} from './scenario.ts';
