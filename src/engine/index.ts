export { BESIDE_THE_RANKING } from './beside-the-ranking.ts';
export { byteCurves, bytesPerDayAt, typicalSession } from './byte-curves.ts';
export { BATCH, byteLevers, type ByteLever, type ByteLeverId, type ByteLevers } from './byte-levers.ts';
export { constraints } from './constraints/index.ts';
export type { Constraint, Failure } from './constraints/constraint.ts';
export { dominatedBy } from './dominance.ts';
export { evaluate, type Evaluation, type EvaluationResult } from './evaluate.ts';
export type {
  Assumption, Contribution, EliminatedFamily, EliminatedStack, Elimination, Estimates, EstimateValue, FlipPoint, InputProblem, QuestionValue,
  RankedFamily, RankedStack, Recommendation, VerdictKind, WeightChange, WeightTrace,
} from './recommendation.ts';
export { flipRulers, type FlipRuler, type PlacedValue } from './flip-rulers.ts';
export { firstPlaceMap, MAP_INPUTS, type FirstPlaceMap, type MapAxis } from './first-place-map.ts';
export type { KeepOrSwitch, Tuning } from './keep-or-switch/keep-or-switch.ts';
export { WORTH_FROM, type MoveReason } from './keep-or-switch/move-of.ts';
export type { EffortPart, EffortPartId, EffortReason, EffortStep, SwitchEffort } from './keep-or-switch/switch-effort.ts';
export { JOIN_COST, type Leg, type LegId, type LegInput, type LegJoin } from './legs.ts';
export { possibleFamilies } from './possible-families.ts';
export { encodedBytes, MOST_READINGS, payloadContent, type NoContent, type PayloadContent } from './payload-content.ts';
export { preparation } from './preparation.ts';
export { rankFamilies } from './rank-families.ts';
export { DEFAULT_SAMPLES, DEFAULT_SEED, rankSampled } from './rank-sampled.ts';
export { recommend, type RecommendOptions } from './recommend.ts';
export { WEIGHT_FACTOR } from './acceptability.ts';
export { weightRules } from './rules/index.ts';
export type { WeightRule } from './rules/weight-rule.ts';
export { sameContent, type EncodedTraffic, type SameContent } from './same-content.ts';
export type {
  ChoiceInput, ChoiceInputId, ChoiceValues, InputId, InputState, NumberInput, NumberInputId, OpenInput, Scenario, SetInput, SetInputId, SetValues, World,
} from './scenario.ts';
export { TYPICAL_CHOICES } from './typical-choices.ts';
export { typicalWireInputs } from './typical-wire-inputs.ts';
export { HALF_STEP } from './uncertain-utilities.ts';
export { CLEAR_FROM, CLEAR_RANK_SHARE, TIE_BELOW } from './verdict.ts';
export type { HandWeights } from './weights.ts';
export { batteryLives, type BatteryAssumption, type BatteryLives, type EstimatedLives, type StackLife } from './running-costs/battery-lives.ts';
export type { Box, BoxEffort, BoxKind } from './running-costs/boxes.ts';
export { atOnce, type CostQuestion, type InSlices, type NamedStack } from './running-costs/cost-question.ts';
export { dataCosts, type DataCosts, type EstimatedCosts, type StackCost } from './running-costs/data-costs.ts';
export { delaysUnderLoss, type DelaysUnderLoss, type LossDelay, type StackLossDelays } from './running-costs/delays-under-loss.ts';
export { deliveryDelays, type Delay, type StackDelays } from './running-costs/delivery-delays.ts';
export { memoryNeeds, type MemoryChange, type MemoryNeed, type MemoryNeeds } from './running-costs/memory-needs.ts';
export type { PathRange } from './running-costs/path-range.ts';
export { reachOf, type PlaceId, type Reach, type ReachAssumption, type ReachQuestion, type StackReach } from './running-costs/reach.ts';
export { resultCosts, standInCosts, type ResultCosts } from './running-costs/result-costs.ts';
export { serverSides, type ServerSide, type ServerSides, type StackServer } from './running-costs/server-side.ts';
export { sessionCosts, type SessionCosts } from './running-costs/session-costs.ts';
