/**
 * Link version 1. Frozen: what this file writes and reads may not change, because links that are out in the world must open for ever
 * (fixtures in tests/links). A new spelling is a new file beside this one.
 *
 *   v=1 & <answers, in the order of the key table> & w=<weights> & c=<catalogue date> & o=<outcome> & <unread parameters> & k=<checksum>
 *
 * Unanswered questions, default weights and missing parts are left out. Only `A-Za-z0-9-._~`, `=` and `&` occur.
 */
import type { VerdictKind } from '../../../engine/index.ts';
import { checkAnswer, findQuestion, isKnown, type Answer } from '../../answers.ts';
import { shown, type Notice } from '../../notice.ts';
import { UNKNOWN, type Question } from '../../question.ts';
import type { QuestionId } from '../../questions/index.ts';
import { isWeight, WEIGHT_EXPECTED } from '../../state-check.ts';
import type { Outcome, State, UnreadParameter } from '../../state.ts';
import { criterionCodes, questionKeys, type QuestionKey } from '../keys.ts';
import type { Parameter } from '../link-text.ts';

export const VERSION = '1';

const OPEN = '~';
const NONE = '-';
/** After a value: "fixed for us". */
const FIXED = '.';
const NUMBER = String.raw`\d+(?:\.\d+)?(?:e-?\d+)?`;
const NUMBER_PATTERN = new RegExp(`^(${NUMBER})(?:-(${NUMBER}))?$`);
const UNREAD_KEY = /^[A-Za-z]{1,3}$/;
const UNREAD_VALUE = /^[A-Za-z0-9\-._~]{0,80}$/;
const MAX_UNREAD = 12;
const VERDICTS: readonly VerdictKind[] = ['open', 'clear', 'narrow', 'tie', 'no-fit'];

const keyTable = Object.entries(questionKeys) as readonly (readonly [QuestionId, QuestionKey])[];
const questionOfKey: ReadonlyMap<string, readonly [QuestionId, QuestionKey]> = new Map(keyTable.map((entry) => [entry[1].key, entry]));
const criterionOfCode: ReadonlyMap<string, string> = new Map(Object.entries(criterionCodes).map(([id, code]) => [code, id]));
const codeOfCriterion: ReadonlyMap<string, string> = new Map(Object.entries(criterionCodes));

export function isKnownKey(key: string): boolean {
  return questionOfKey.has(key) || key === 'w' || key === 'c' || key === 'o';
}

/** All parameters but the checksum, joined by `&`. */
export function write(state: State): string {
  const parameters: (readonly [string, string])[] = [['v', VERSION]];
  for (const [id, entry] of keyTable) {
    const answer = state.answers[id];
    if (answer === undefined) continue;
    parameters.push([entry.key, `${writeAnswer(entry, answer)}${isKnown(answer) && state.fixed.includes(id) ? FIXED : ''}`]);
  }
  const weights = Object.entries(state.weights).flatMap(([id, weight]) => (codeOfCriterion.has(id) ? [`${codeOfCriterion.get(id)}${weight}`] : [])).toSorted();
  if (weights.length > 0) parameters.push(['w', weights.join('')]);
  if (state.catalogueDate !== null) parameters.push(['c', state.catalogueDate.replaceAll('-', '')]);
  if (state.decided !== null) parameters.push(['o', writeOutcome(state.decided)]);
  const unread = state.unread.map(({ key, value }) => [key, value] as const).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return [...parameters, ...unread].map(([key, value]) => `${key}=${value}`).join('&');
}

function writeAnswer(entry: QuestionKey, answer: Answer): string {
  if (!isKnown(answer)) return OPEN;
  if (typeof answer === 'number') return String(answer);
  if (typeof answer === 'string') return codeOf(entry, answer);
  if (answer.length === 0) return NONE;
  if (typeof answer[0] === 'number') return answer.join('-');
  return (answer as readonly string[]).map((option) => codeOf(entry, option)).toSorted().join('');
}

/** An option without a code cannot come out of `checkAnswers`; it is written as open rather than as something else. */
function codeOf(entry: QuestionKey, option: string): string {
  return Object.hasOwn(entry.codes, option) ? (entry.codes[option] as string) : OPEN;
}

function writeOutcome(outcome: Outcome): string {
  return outcome.first === null ? outcome.verdict : `${outcome.first}.${outcome.verdict}.${outcome.scorePercent ?? 0}`;
}

/** Reads what can be read. Never throws; each part that cannot be used is named in a notice. */
export function read(parameters: readonly Parameter[]): { readonly state: State; readonly notices: readonly Notice[] } {
  const notices: Notice[] = [];
  const answers: { [Id in QuestionId]?: Answer } = {};
  const fixed = new Set<QuestionId>();
  const unread: UnreadParameter[] = [];
  const seen = new Set<string>();
  let weights: Readonly<Record<string, number>> = {};
  let catalogueDate: string | null = null;
  let decided: Outcome | null = null;
  for (const { key, value } of parameters) {
    if (key === 'v') continue;
    if (seen.has(key)) {
      notices.push({ severity: 'error', code: 'repeated-key', field: shown(key), expected: 'each parameter once', found: 'it again; the first one counts' });
      continue;
    }
    seen.add(key);
    const entry = questionOfKey.get(key);
    if (entry !== undefined && value !== null) {
      const [id, spelling] = entry;
      const marked = value.length > 1 && value.endsWith(FIXED);
      const result = readAnswer(findQuestion(id) as Question, spelling, marked ? value.slice(0, -1) : value);
      notices.push(...result.notices);
      if (result.answer !== undefined) answers[id] = result.answer;
      if (marked && isKnown(result.answer)) fixed.add(id);
    } else if (key === 'w' && value !== null) {
      weights = readWeights(value, notices);
    } else if (key === 'c' && value !== null) {
      catalogueDate = readDate(value, notices);
    } else if (key === 'o' && value !== null) {
      decided = readOutcome(value, notices);
    } else if (value !== null && UNREAD_KEY.test(key) && UNREAD_VALUE.test(value) && unread.length < MAX_UNREAD && key !== 'k') {
      unread.push({ key, value });
      notices.push({ severity: 'warning', code: 'unknown-key', field: key, expected: 'a parameter that this version knows', found: `${shown(value)}; it was kept and not used` });
    } else {
      notices.push({ severity: 'error', code: 'unreadable-part', field: shown(key), expected: 'key=value', found: shown(value ?? key) });
    }
  }
  const state: State = { answers, weights, fixed: keyTable.map(([id]) => id).filter((id) => fixed.has(id)), catalogueDate, decided, unread: unread.toSorted((a, b) => (a.key < b.key ? -1 : 1)) };
  return { state, notices };
}

function readAnswer(question: Question, spelling: QuestionKey, text: string): { readonly answer?: Answer; readonly notices: readonly Notice[] } {
  if (text === OPEN) return { answer: UNKNOWN, notices: [] };
  const unusable = (expected: string): { readonly notices: readonly Notice[] } =>
    ({ notices: [{ severity: 'error', code: 'wrong-type', field: question.id, expected, found: shown(text) }] });
  if (question.kind === 'number') {
    const match = NUMBER_PATTERN.exec(text);
    if (match === null) return unusable('a number or two joined by a hyphen');
    const ends = match.slice(1).filter((end) => end !== undefined).map(Number);
    return checkAnswer(question, ends.length === 1 ? ends[0] : ends);
  }
  const options = new Map(Object.entries(spelling.codes).map(([option, code]) => [code, option]));
  if (question.kind === 'choice') {
    const option = options.get(text);
    return option === undefined ? unusable(`one of ${[...options.keys()].join(', ')}`) : checkAnswer(question, option);
  }
  if (text === NONE) return checkAnswer(question, []);
  const width = [...options.keys()][0]?.length ?? 1;
  const codes = text.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
  if (codes.length === 0) return unusable(`codes of ${width} characters`);
  const strange = codes.filter((code) => !options.has(code));
  const checked = checkAnswer(question, codes.flatMap((code) => options.get(code) ?? []));
  const notices = strange.map((code): Notice => ({ severity: 'error', code: 'unknown-option', field: question.id, expected: `codes out of ${[...options.keys()].join(', ')}`, found: shown(code) }));
  return { ...(strange.length === codes.length ? {} : checked), notices: [...(strange.length === codes.length ? [] : checked.notices), ...notices] };
}

function readWeights(text: string, notices: Notice[]): Readonly<Record<string, number>> {
  const weights: Record<string, number> = {};
  const parts = text.match(/[a-z]{2}\d+(?:\.\d+)?/g) ?? [];
  if (parts.join('') !== text) notices.push({ severity: 'error', code: 'bad-weight', field: 'weights', expected: 'two letters and a number for each criterion', found: shown(text) });
  for (const part of parts) {
    const criterion = criterionOfCode.get(part.slice(0, 2));
    const weight = Number(part.slice(2));
    if (criterion === undefined) notices.push({ severity: 'error', code: 'unknown-criterion', field: 'weights', expected: 'the code of a criterion', found: shown(part.slice(0, 2)) });
    else if (!isWeight(weight)) notices.push({ severity: 'error', code: 'bad-weight', field: criterion, expected: WEIGHT_EXPECTED, found: shown(part.slice(2)) });
    else weights[criterion] = weight;
  }
  return weights;
}

function readDate(text: string, notices: Notice[]): string | null {
  const match = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text);
  if (match !== null) return `${match[1]}-${match[2]}-${match[3]}`;
  notices.push({ severity: 'error', code: 'bad-date', field: 'catalogue date', expected: 'eight digits, YYYYMMDD', found: shown(text) });
  return null;
}

function readOutcome(text: string, notices: Notice[]): Outcome | null {
  const alone = VERDICTS.find((verdict) => verdict === text);
  if (alone !== undefined) return { first: null, verdict: alone, scorePercent: null };
  const match = /^([a-z0-9]+(?:[-.][a-z0-9]+)*)\.([a-z-]+)\.(100|\d{1,2})$/.exec(text);
  const verdict = VERDICTS.find((known) => known === match?.[2]);
  if (match !== null && verdict !== undefined) return { first: match[1] as string, verdict, scorePercent: Number(match[3]) };
  notices.push({ severity: 'error', code: 'bad-outcome', field: 'outcome', expected: 'family.verdict.score', found: shown(text) });
  return null;
}
