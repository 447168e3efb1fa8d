export { advise, adviseOrder, engineInput, withImplied, type EngineInput } from './advise.ts';
export { answersFile, readAnswersFile, type AnswersFile, type ReadAnswers } from './answers-file.ts';
export { answerLines, answerText, type AnswerLine } from './answer-lines.ts';
export {
  checkAnswer, checkAnswers, findQuestion, isKnown, isQuestionId, type Answer, type Answers, type CheckedAnswer,
} from './answers.ts';
export { COMPANY_DATA_KEY, companyDataOf, withCompanyData, type CompanyDataName } from './company-data.ts';
export { readSpelledText, spelledText } from './codec/spelled-text.ts';
export { linkInText } from './codec/link-in-text.ts';
export { linkOfPng, withLink } from './codec/png-link.ts';
export { readDocument } from './read-document.ts';
export { readTyped } from './read-typed.ts';
export { decodeLink, decodeReadableLink, encodeLink, encodePackedLink, MAX_LINK_TEXT, type DecodedLink } from './codec/link.ts';
export { examples } from './examples/index.ts';
export type { Example } from './examples/example.ts';
export { findConflicts, type Conflict } from './conflicts.ts';
export { implications, typicalValues, type Implication, type TypicalValue } from './derivations.ts';
export { answersFromConditions, type AnswersFromConditions } from './conditions/answers-from-conditions.ts';
export { coverage, nextQuestion, questionsBySection, questionsByTier, type Coverage, type NextQuestion, type SectionWithQuestions } from './flow.ts';
export { noticeText, type Notice, type NoticeCode, type Severity } from './notice.ts';
export { openInputs, questionOfInput } from './open-inputs.ts';
export { parseQuantity, type ParsedQuantity, type QuantityProblem } from './quantities/parse-quantity.ts';
export { unitLabels, unitWords } from './quantities/units.ts';
export {
  UNKNOWN, type AllOfQuestion, type AnyOfQuestion, type ChoiceQuestion, type MultiQuestion, type NumberQuestion, type Option, type Question,
  type SectionId, type Tier, type UnitId,
} from './question.ts';
export { optionGroups } from './option-groups.ts';
export { questions, type QuestionId } from './questions/index.ts';
export { sections, type Section } from './sections.ts';
export { answersSetAside, effectiveAnswer, isSetAside } from './set-aside.ts';
export { stateChanges, type StateChange } from './state-changes.ts';
export { checkState, isWeight, MAX_WEIGHT } from './state-check.ts';
export { emptyState, withOutcome, type Outcome, type State, type UnreadParameter } from './state.ts';
export { toScenario } from './to-scenario.ts';
export type { Difference } from './seed-rulings/differences.ts';
export { answersOfRuling, differenceFrom, seedRulings } from './seed-rulings/index.ts';
export type { RuledProtocol, SeedRuling } from './seed-rulings/seed-ruling.ts';
export type { AnswerChange } from './ways/answer-changes.ts';
export { nothingFits, type NothingFits } from './ways/conflicting-answers.ts';
export { nearestWays, type WaysOfFamily, type WayToFirst } from './ways/nearest-ways.ts';
export { legInputs } from './legs/leg-inputs.ts';
export { legRules, type LegRule } from './legs/leg-rules.ts';
