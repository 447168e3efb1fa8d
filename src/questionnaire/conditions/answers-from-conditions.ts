import { checkAnswers, findQuestion, type Answer, type Answers } from '../answers.ts';
import type { NumberQuestion } from '../question.ts';
import { questions, type QuestionId } from '../questions/index.ts';
import { conditionRules } from './condition-rules.ts';
import { isIgnored, type NumberRule, type ValueRule } from './condition-rule.ts';

export interface AnswersFromConditions {
  readonly answers: Answers;
  /** Keys, or `key=value`, that answered nothing, sorted. */
  readonly unusedConditions: readonly string[];
}

/**
 * The answers that the conditions of a published case stand for. Both arguments are of unknown origin; whatever is not understood is
 * listed, nothing throws. Inferred conditions answer only what the stated ones left open.
 */
export function answersFromConditions(conditions: unknown, inferred?: unknown): AnswersFromConditions {
  const unused = new Set<string>();
  const stated = collect(conditions, unused);
  const added = collect(inferred, unused);
  const merged = new Map(stated);
  for (const [question, answer] of added) {
    const earlier = merged.get(question);
    if (earlier === undefined || isOptionList(earlier)) merged.set(question, together(earlier, answer));
  }
  const { answers } = checkAnswers(Object.fromEntries(questions.flatMap(({ id }) => (merged.has(id) ? [[id, merged.get(id)]] : []))));
  return { answers, unusedConditions: [...unused].toSorted() };
}

function collect(input: unknown, unused: Set<string>): ReadonlyMap<QuestionId, Answer> {
  const found = new Map<QuestionId, Answer>();
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return found;
  const given = new Map(Object.entries(input));
  for (const key of given.keys()) {
    if (!Object.hasOwn(conditionRules, key)) unused.add(key);
  }
  for (const [key, rule] of Object.entries(conditionRules)) {
    if (!given.has(key)) continue;
    const value: unknown = given.get(key);
    if (isIgnored(rule)) unused.add(key);
    else if (rule.kind === 'number') addNumber(key, rule, value, found, unused);
    else addValues(key, rule, value, found, unused);
  }
  return found;
}

function addValues(key: string, rule: ValueRule, value: unknown, found: Map<QuestionId, Answer>, unused: Set<string>): void {
  if (rule.saidBy !== undefined && isAlready(found.get(rule.saidBy.question), rule.saidBy.only)) return;
  const before = new Set(rule.fillsGapsOnly === true ? found.keys() : []);
  for (const item of Array.isArray(value) ? (value as readonly unknown[]) : [value]) {
    const name = String(item);
    const effect = Object.hasOwn(rule.values, name) ? rule.values[name] : undefined;
    if (effect === undefined || isIgnored(effect)) {
      unused.add(`${key}=${name}`);
      continue;
    }
    for (const [id, answer] of Object.entries(effect) as [QuestionId, Answer][]) {
      const earlier = found.get(id);
      if (before.has(id)) unused.add(`${key}=${name}`);
      else if (earlier === undefined || isOptionList(earlier)) found.set(id, together(earlier, answer));
      else if (earlier !== answer) unused.add(`${key}=${name}`);
    }
  }
}

function addNumber(key: string, rule: NumberRule, value: unknown, found: Map<QuestionId, Answer>, unused: Set<string>): void {
  const ends = (Array.isArray(value) ? value : [value]) as readonly unknown[];
  if (ends.length === 0 || ends.length > 2 || !ends.every((end): end is number => typeof end === 'number' && end >= 0)) {
    unused.add(key);
    return;
  }
  const { bounds } = findQuestion(rule.question) as NumberQuestion;
  // A rate of zero in a range means "or never"; the question's bound stands for it.
  const within = ends.map((end) => Math.min(bounds.high, Math.max(bounds.low, rule.convert(end))));
  const low = Math.min(...within);
  const high = Math.max(...within);
  if (found.has(rule.question)) unused.add(key);
  else found.set(rule.question, low === high ? low : [low, high]);
}

/** Options of a list question add up. */
function together(earlier: Answer | undefined, answer: Answer): Answer {
  return earlier !== undefined && isOptionList(earlier) && isOptionList(answer) ? [...new Set([...earlier, ...answer])] : answer;
}

function isAlready(answer: Answer | undefined, only: readonly string[]): boolean {
  return answer !== undefined && isOptionList(answer) && answer.length > 0 && answer.every((option) => only.includes(option));
}

function isOptionList(answer: Answer): answer is readonly string[] {
  return typeof answer === 'object' && typeof answer[0] === 'string';
}
