import type { QuestionValue } from '../engine/index.ts';
import { isKnown, type Answers } from './answers.ts';
import { openInputs, questionOfInput } from './open-inputs.ts';
import { UNKNOWN, type Question, type SectionId, type Tier } from './question.ts';
import { questions, type QuestionId } from './questions/index.ts';
import { sections, type Section } from './sections.ts';
import { isSetAside } from './set-aside.ts';

export interface SectionWithQuestions extends Section {
  readonly questions: readonly Question[];
}

/** Sections with their questions, essential ones first within each. */
export function questionsBySection(): readonly SectionWithQuestions[] {
  return sections.map(({ id, title, summary }) => ({ id, title, summary, questions: inOrderOfTier(questions.filter((question) => question.section === id)) }));
}

/** Every question in the order in which it is asked one by one: all essentials, then refinements, then expert questions. */
export function questionsByTier(): readonly Question[] {
  return inOrderOfTier(questions);
}

const TIERS: readonly Tier[] = ['essential', 'refinement', 'expert'];

function inOrderOfTier(list: readonly Question[]): readonly Question[] {
  return TIERS.flatMap((tier) => list.filter((question) => question.tier === tier));
}

export interface Coverage {
  /** Answered with something other than "I don't know"; questions set aside do not count. */
  readonly answered: number;
  readonly unknown: number;
  /** Questions that apply: answered, unknown and open together. */
  readonly asked: number;
  readonly openEssentials: readonly QuestionId[];
}

export function coverage(answers: Answers, section?: SectionId): Coverage {
  const asked = questions.filter((question: Question) => (section === undefined || question.section === section) && !isSetAside(question, answers));
  return {
    answered: asked.filter((question) => isKnown(answers[question.id])).length,
    unknown: asked.filter((question) => answers[question.id] === UNKNOWN).length,
    asked: asked.length,
    openEssentials: asked.filter((question) => question.tier === 'essential' && answers[question.id] === undefined).map((question) => question.id),
  };
}

export interface NextQuestion {
  readonly question: QuestionId;
  /** `value`: its answer could change first place or is worth most. `essential`: not asked yet, though it can rule protocols out. */
  readonly because: 'value' | 'essential';
}

/**
 * The question to ask next, by what its answer is worth for the choice; null when no open question is worth asking.
 * Questions answered with "I don't know" are not asked again.
 * @param passedOver questions that the person has seen and left open
 */
export function nextQuestion(answers: Answers, values: readonly QuestionValue[], passedOver: ReadonlySet<QuestionId> = new Set()): NextQuestion | null {
  const order = questionsByTier().map((question) => question.id);
  const open = new Set(openInputs(answers).map((open) => questionOfInput(open.input)).filter((id) => answers[id] === undefined && !passedOver.has(id)));
  const worth = values
    .map(({ input, couldChangeFirst, value }) => ({ question: questionOfInput(input), couldChangeFirst, value }))
    .filter((value) => open.has(value.question) && (value.couldChangeFirst || value.value > 0))
    .toSorted((a, b) => Number(b.couldChangeFirst) - Number(a.couldChangeFirst) || b.value - a.value || order.indexOf(a.question) - order.indexOf(b.question));
  if (worth[0] !== undefined) return { question: worth[0].question, because: 'value' };
  const essential = questions.find((question) => question.tier === 'essential' && open.has(question.id));
  return essential === undefined ? null : { question: essential.id, because: 'essential' };
}
