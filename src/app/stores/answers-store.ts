import { createStore } from 'zustand/vanilla';
import { emptyState, type Answer, type DecodedLink, type Notice, type QuestionId, type State } from '../../questionnaire/index.ts';

/** Where an answer came from: the person, a worked example, or a link. */
export type Origin = { readonly from: 'you' } | { readonly from: 'example'; readonly name: string } | { readonly from: 'link' };
export type Origins = Partial<Record<QuestionId, Origin>>;

export interface Step {
  readonly state: State;
  readonly origins: Origins;
}

export interface Session extends Step {
  /** What was wrong with the link that was opened; empty when all was well. */
  readonly linkNotices: readonly Notice[];
  /** The link was damaged: what could be recovered waits for the person to accept it. */
  readonly damaged: boolean;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

const LONGEST_PAST = 200;
/** What a link recorded belongs to the answers that it held; other answers were not decided then. */
const NOT_DECIDED = { decided: null, catalogueDate: null } as const;
const fresh: Session = { state: emptyState, origins: {}, linkNotices: [], damaged: false, past: [], future: [] };

/** The answers and nothing derived from them. The functions below are the only writers. */
export const answersStore = createStore<Session>(() => fresh);

interface Given {
  readonly question: QuestionId;
  /** `undefined` clears the question. */
  readonly answer: Answer | undefined;
}

/** @param answer `undefined` clears the question */
export function setAnswer(id: QuestionId, answer: Answer | undefined): void {
  setAnswers([{ question: id, answer }]);
}

/** Several answers in one step that can be undone. */
export function setAnswers(given: readonly Given[]): void {
  const { state, origins } = answersStore.getState();
  commit(given.reduce<Step>(withAnswer, { state: { ...state, ...NOT_DECIDED }, origins }));
}

function withAnswer({ state, origins }: Step, { question: id, answer }: Given): Step {
  const { [id]: _, ...others } = state.answers;
  const { [id]: __, ...otherOrigins } = origins;
  const answered = answer !== undefined;
  return {
    state: { ...state, answers: answered ? { ...others, [id]: answer } : others, fixed: answered ? state.fixed : state.fixed.filter((fixed) => fixed !== id) },
    origins: answered ? { ...otherOrigins, [id]: { from: 'you' } } : otherOrigins,
  };
}

/** @param weight 0 to 10; `undefined` gives the weight back to the rules */
export function setWeight(criterion: string, weight: number | undefined): void {
  const { state, origins } = answersStore.getState();
  const { [criterion]: _, ...others } = state.weights;
  commit({ state: { ...state, ...NOT_DECIDED, weights: weight === undefined ? others : { ...others, [criterion]: weight } }, origins });
}

/** Marks an answer as one that is not up for discussion. */
export function setFixed(id: QuestionId, fixed: boolean): void {
  const { state, origins } = answersStore.getState();
  const others = state.fixed.filter((one) => one !== id);
  commit({ state: { ...state, fixed: fixed ? [...others, id] : others }, origins });
}

/** Puts a whole state in place of the present one, in one step that can be undone. */
export function replaceState(state: State, origin: Origin): void {
  commit({ state, origins: originsOf(state, origin) });
}

export function clearAll(): void {
  commit({ state: emptyState, origins: {} });
}

/** Back to a step that the address holds. */
export function restoreStep({ state, origins }: Step): void {
  commit({ state, origins });
}

/** Takes over what a link holds. A damaged one shows no result before the person has looked at it. */
export function adoptLink(link: DecodedLink): void {
  const known = answersStore.getState();
  const step = stepOf(known);
  answersStore.setState({
    state: link.state,
    origins: originsOf(link.state, { from: 'link' }),
    linkNotices: link.notices,
    damaged: !link.intact,
    past: hasContent(known.state) ? [...known.past, step] : known.past,
    future: [],
  });
}

export function acceptRecovered(): void {
  answersStore.setState({ damaged: false });
}

export function dismissLinkNotices(): void {
  answersStore.setState({ linkNotices: [], damaged: false });
}

export function undo(): void {
  const session = answersStore.getState();
  const before = session.past.at(-1);
  if (before === undefined) return;
  answersStore.setState({ ...before, past: session.past.slice(0, -1), future: [stepOf(session), ...session.future] });
}

export function redo(): void {
  const session = answersStore.getState();
  const [next, ...rest] = session.future;
  if (next === undefined) return;
  answersStore.setState({ ...next, past: [...session.past, stepOf(session)], future: rest });
}

export function hasContent(state: State): boolean {
  return Object.keys(state.answers).length > 0 || Object.keys(state.weights).length > 0;
}

function commit(step: Step): void {
  const session = answersStore.getState();
  answersStore.setState({ ...step, past: [...session.past, stepOf(session)].slice(-LONGEST_PAST), future: [] });
}

function stepOf({ state, origins }: Session): Step {
  return { state, origins };
}

function originsOf(state: State, origin: Origin): Origins {
  return Object.fromEntries(Object.keys(state.answers).map((id) => [id, origin]));
}
